package se.rus.indicator.table;

/**
 * How much one file may ask for. Memory follows from these and not from the size of the file.
 *
 * @param maxRows rows with something in them
 * @param maxColumns in the header, in a row, and members of a JSON row
 * @param maxFieldChars characters of one cell; Excel itself has 32,767
 * @param maxLineChars characters of one line of NDJSON, and of the header of a CSV file
 * @param maxUnpackedBytes of all parts of a workbook that are read
 * @param maxSharedTextBytes memory for the texts that a workbook keeps apart from its sheets
 * @param maxEmptyRowsInARow more than these may end a file, but not stand between rows
 */
public record TableLimits(
        long maxRows,
        int maxColumns,
        int maxFieldChars,
        int maxLineChars,
        long maxUnpackedBytes,
        long maxSharedTextBytes,
        int maxEmptyRowsInARow) {

    /** A million rows, within some tens of megabytes of memory. */
    public static TableLimits standard() {
        return new TableLimits(1_000_000, 200, 32_767, 262_144, 1L << 30, 48L << 20, 10_000);
    }

    /** The same with another number of rows. */
    public TableLimits withMaxRows(long rows) {
        return new TableLimits(
                rows,
                maxColumns,
                maxFieldChars,
                maxLineChars,
                maxUnpackedBytes,
                maxSharedTextBytes,
                maxEmptyRowsInARow);
    }
}
