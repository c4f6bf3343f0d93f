package se.rus.indicator.measures;

/** What a measure is called, and the code that goes with it. */
final class MeasureName {
    private static final int LONGEST = 300;
    private static final String CODE = "[A-Za-z0-9._-]{1,40}";

    private MeasureName() {}

    static String name(MeasureCells cells) {
        String name = cells.text(MeasureColumn.MEASURE)
                .orElseThrow(() -> new CellFault(
                        cells.place(MeasureColumn.MEASURE),
                        "measure-missing",
                        "Write the name of the measure.",
                        "Skriv måttets namn."));
        if (name.length() > LONGEST) {
            throw new CellFault(
                    cells.place(MeasureColumn.MEASURE),
                    "too-long",
                    "At most " + LONGEST + " characters.",
                    "Högst " + LONGEST + " tecken.");
        }
        return name;
    }

    static String code(MeasureCells cells, String name) {
        return cells.text(MeasureColumn.CODE)
                .map(code -> allowed(cells, code))
                .or(() -> MeasureCode.of(name))
                .orElseThrow(() -> notACode(cells));
    }

    private static String allowed(MeasureCells cells, String code) {
        if (!code.matches(CODE)) {
            throw notACode(cells);
        }
        return code;
    }

    private static CellFault notACode(MeasureCells cells) {
        return new CellFault(
                cells.place(MeasureColumn.CODE),
                "not-a-code",
                "Write a code of 1 to 40 letters a to z, digits, dots, hyphens and underscores in a column Kod.",
                "Skriv en kod på 1 till 40 bokstäver a till z, siffror, punkter, bindestreck och understreck i en kolumn"
                        + " Kod.");
    }
}
