package se.rus.indicator.measures;

import se.rus.indicator.definition.Unit;
import se.rus.indicator.definition.Units;

/** The unit of a measure, of the catalogue. */
final class MeasureUnit {
    private MeasureUnit() {}

    static Unit of(MeasureCells cells) {
        return cells.text(MeasureColumn.UNIT)
                .map(Units::canonical)
                .flatMap(Units::of)
                .orElseThrow(() -> new CellFault(
                        cells.place(MeasureColumn.UNIT),
                        "unknown-unit",
                        "The unit must be one of: " + Units.all() + ".",
                        "Enheten måste vara en av: " + Units.all() + "."));
    }
}
