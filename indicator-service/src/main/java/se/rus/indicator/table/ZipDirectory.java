package se.rus.indicator.table;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;

/** The directory at the end of a ZIP archive, looked at before the whole of it is taken into memory. */
final class ZipDirectory {
    private static final int END = 22;
    private static final int SIGNATURE = 0x06054B50;
    private static final int COMMENT = 0xFFFF;
    /** A workbook has some tens of parts; one with many pictures and charts has hundreds. */
    private static final int PARTS = 10_000;

    private static final long BYTES = 4L << 20;

    private ZipDirectory() {}

    /** @throws UnreadableTableException when there is none, or it is too large */
    static void requireSmall(Path file) throws IOException {
        ByteBuffer tail = tail(file);
        for (int at = tail.limit() - END; at >= 0; at--) {
            if (tail.getInt(at) == SIGNATURE) {
                int parts = tail.getShort(at + 10) & 0xFFFF;
                long bytes = tail.getInt(at + 12) & 0xFFFFFFFFL;
                if (parts > PARTS || bytes > BYTES) {
                    throw WorkbookRefusals.tooManyParts();
                }
                return;
            }
        }
        throw WorkbookRefusals.broken();
    }

    private static ByteBuffer tail(Path file) throws IOException {
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            int length = (int) Math.min(in.length(), END + COMMENT);
            byte[] bytes = new byte[length];
            in.seek(in.length() - length);
            in.readFully(bytes);
            return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        }
    }
}
