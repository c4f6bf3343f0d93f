package se.rus.indicator.measures;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import se.rus.indicator.table.DeclaredCharset;
import se.rus.indicator.table.Grid;
import se.rus.indicator.table.Grids;
import se.rus.indicator.table.TableFormat;
import se.rus.indicator.table.TableLimits;

/**
 * A table of measures as it came in, read whole: a plan has tens of measures, not thousands.
 *
 * @param sha256 of its bytes
 */
record MeasureFile(MeasureHeader header, TableFootnotes table, String sha256) {
    static final int MOST_ROWS = 1_000;
    private static final TableLimits LIMITS =
            new TableLimits(MOST_ROWS, 50, 4_000, 20_000, 32L << 20, 16L << 20, 1_000);

    /**
     * Reads a body. How large it may be is the HTTP server's business.
     *
     * @throws se.rus.indicator.table.UnreadableTableException when it is no table of measures
     */
    static MeasureFile read(InputStream body, String contentType) throws IOException {
        TableFormat format = TableFormat.of(contentType).orElseThrow();
        byte[] bytes = body.readAllBytes();
        Path file = Files.createTempFile("measures-", ".table");
        try {
            Files.write(file, bytes);
            Grid grid = Grids.read(file, format, DeclaredCharset.of(contentType), LIMITS, MeasureHeader::mayBe);
            return new MeasureFile(MeasureHeader.of(grid.header()), TableFootnotes.of(grid), sha256(bytes));
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    /** Columns that mean nothing here, goals among them where no strategy was named. */
    List<String> ignoredColumns(TableGoals goals) {
        return header.ignored(goals.strategyId() == null);
    }
}
