package se.rus.indicator.table;

import se.rus.platform.decision.Rejection;

/** Why one cell cannot be read. */
final class CellRefusals {
    private CellRefusals() {}

    static Cell.Refused formula() {
        return refused(
                "formula",
                "The cell holds a formula. Copy the column and paste it as values, and send the file again.",
                "Cellen innehåller en formel. Kopiera kolumnen, klistra in den som värden och skicka filen igen.");
    }

    static Cell.Refused error(String shown) {
        return refused(
                "cell-error",
                "The cell shows the error %s. Correct it in the spreadsheet.".formatted(shown),
                "Cellen visar felet %s. Rätta det i kalkylbladet.".formatted(shown));
    }

    static Cell.Refused date() {
        return refused(
                "date-cell",
                "Excel has made a date of the cell. Format the cell as text and write it again: a period as 2025, 2025-H1, 2025-T1, 2025-Q1 or 2025-03, a value as 1,5.",
                "Excel har gjort cellen till ett datum. Formatera cellen som text och skriv om den: en period som 2025, 2025-H1, 2025-T1, 2025-Q1 eller 2025-03, ett värde som 1,5.");
    }

    static Cell.Refused tooManyCells() {
        return refused(
                "too-many-cells",
                "The row has more cells than the header, so the cells may stand in the wrong columns. A value with a comma must stand in quotation marks when commas separate the cells; better, separate them with semicolons.",
                "Raden har fler celler än rubrikraden, så cellerna kan stå i fel kolumner. Ett värde med komma måste stå inom citattecken när cellerna skiljs åt med komma; skilj dem hellre åt med semikolon.");
    }

    static Cell.Refused tooLongNumber() {
        return refused(
                "too-long-number",
                "At most 15 digits before and 9 after the decimal point.",
                "Högst 15 siffror före och 9 efter decimaltecknet.");
    }

    static Cell.Refused notSimple() {
        return refused(
                "not-a-simple-value",
                "Here a text, a number, true, false or null is expected, not an object or a list.",
                "Här väntas en text, ett tal, true, false eller null, inte ett objekt eller en lista.");
    }

    private static Cell.Refused refused(String code, String detail, String detailSv) {
        return new Cell.Refused(Rejection.rule(code, "", detail, detailSv));
    }
}
