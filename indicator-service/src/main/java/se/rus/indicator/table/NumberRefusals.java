package se.rus.indicator.table;

import java.math.BigDecimal;
import se.rus.platform.decision.Rejection;

/** Why a reading of a number is refused, and what to do. */
public final class NumberRefusals {
    private NumberRefusals() {}

    /** Two numbers could be meant. */
    public static Rejection of(NumberReading.Ambiguous read) {
        return Rejection.rule(
                "ambiguous-number",
                "",
                "This can be read as %s or as %s. Write it so that it can be only one: with a decimal comma, or without a separator of thousands."
                        .formatted(en(read.one()), en(read.other())),
                "Detta kan läsas som %s eller som %s. Skriv det så att det bara kan vara ett: med decimalkomma, eller utan tusentalsavgränsare."
                        .formatted(sv(read.one()), sv(read.other())));
    }

    /** The number is in another unit. */
    public static Rejection of(NumberReading.WrongUnit read, String unit) {
        return Rejection.rule(
                "wrong-unit",
                "",
                "The indicator is measured in " + unit + ", not in " + read.found() + ".",
                "Indikatorn mäts i " + unit + ", inte i " + read.found() + ".");
    }

    /** Things are counted, and the number has decimals. */
    public static Rejection notWhole(String unit) {
        return Rejection.rule(
                "not-whole",
                "",
                "What is counted in " + unit + " is a whole number.",
                "Det som räknas i " + unit + " är ett heltal.");
    }

    /** More digits than are kept. */
    public static Rejection tooLong() {
        return CellRefusals.tooLongNumber().rejection();
    }

    /** Something else than a number. */
    public static Rejection notANumber() {
        return Rejection.rule("not-a-number", "", "This is not a number.", "Detta är inte ett tal.");
    }

    private static String en(BigDecimal number) {
        return number.toPlainString();
    }

    private static String sv(BigDecimal number) {
        return number.toPlainString().replace('.', ',');
    }
}
