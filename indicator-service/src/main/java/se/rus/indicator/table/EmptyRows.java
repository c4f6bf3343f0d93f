package se.rus.indicator.table;

/**
 * Counts empty rows. A sheet that was formatted to its last row ends in a million of them, and that is no fault; rows
 * below such a gap are most likely left behind, and are never passed over in silence.
 */
final class EmptyRows {
    private final int most;
    private long inARow;

    EmptyRows(int most) {
        this.most = most;
    }

    void empty(long rows) {
        inARow += rows;
    }

    /** @throws UnreadableTableException when too many were empty before this one */
    void filled(long number) {
        if (inARow > most) {
            throw FileRefusals.rowsAfterGap(number, most);
        }
        inARow = 0;
    }
}
