package se.rus.indicator.table;

/**
 * Counts what really comes out of a workbook, since its own directory may lie. Measured against the size of the file
 * on disk, which cannot.
 */
final class Inflation {
    /** Sheets of empty rows shrink to a sixtieth; nothing honest shrinks to this part. */
    private static final int RATIO = 200;

    private static final long ALWAYS = 10L << 20;

    private final long most;
    private long bytes;

    Inflation(long packed, long maxUnpacked) {
        this.most = Math.min(maxUnpacked, Math.max(ALWAYS, packed * RATIO));
    }

    /** @throws UnreadableTableException when that was too much */
    void add(long unpacked) {
        bytes += unpacked;
        if (bytes > most) {
            throw WorkbookRefusals.bomb();
        }
    }
}
