package se.rus.indicator.table;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Puts one more line after the last. When the parser does not see it as a row of its own, it was swallowed by a
 * quotation mark that was never closed. No file has this line: {@link TextCheck} lets no NUL through.
 */
final class EndMark extends FilterReader {
    static final char MARK = 0;
    private static final String LINE = "\n" + MARK;

    private int sent = -1;

    EndMark(Reader in) {
        super(in);
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        if (sent < 0) {
            int read = in.read(buffer, offset, length);
            if (read >= 0) {
                return read;
            }
            sent = 0;
        }
        int rest = Math.min(length, LINE.length() - sent);
        if (rest == 0) {
            return -1;
        }
        LINE.getChars(sent, sent + rest, buffer, offset);
        sent += rest;
        return rest;
    }
}
