package se.rus.indicator.measures;

import se.rus.indicator.definition.Definition;

/** A row of a table of measures as far as it could be understood. */
sealed interface MeasureRead {

    /**
     * It says clearly what to define.
     *
     * @param definition with an id that is used only when it is new
     */
    record Ready(MeasureCells cells, Definition definition, DirectionFound direction) implements MeasureRead {
        long number() {
            return cells.row().number();
        }
    }

    /** It does not, and why. */
    record Unreadable(MeasureRow report) implements MeasureRead {}
}
