package se.rus.indicator.table;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Watches the bytes of an XML part on their way to the parser. A parser holds each text, tag and comment whole, so none
 * may be long; and no document type may be declared, so no entity can grow.
 */
final class MarkupGuard extends FilterInputStream {
    /** UTF-8 of the longest cell, and room for tags. */
    private static final int LONGEST = 1 << 18;

    private final Inflation inflation;
    private int run;
    private Inside inside = Inside.TEXT;
    private int before;
    private int last;

    private enum Inside {
        TEXT,
        OPENED,
        SPECIAL
    }

    MarkupGuard(InputStream in, Inflation inflation) {
        super(in);
        this.inflation = inflation;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = in.read(buffer, offset, length);
        if (read > 0) {
            inflation.add(read);
            for (int i = offset; i < offset + read; i++) {
                look(buffer[i]);
            }
        }
        return read;
    }

    private void look(int c) {
        if (++run > LONGEST) {
            throw WorkbookRefusals.bomb();
        }
        switch (inside) {
            case TEXT -> {
                if (c == '<') {
                    run = 0;
                    inside = Inside.OPENED;
                }
            }
            case OPENED -> opened(c);
            case SPECIAL -> special(c);
        }
    }

    private void opened(int c) {
        if (last == '!' && c != '-' && c != '[') {
            throw WorkbookRefusals.documentType();
        }
        boolean special = last == '!' || c == '?';
        inside = special ? Inside.SPECIAL : c == '!' ? Inside.OPENED : Inside.TEXT;
        last = special ? 0 : c;
        before = 0;
    }

    /** A comment, CDATA or an instruction may hold any number of {@code <}; only its own end ends it. */
    private void special(int c) {
        boolean ends = c == '>' && (last == '?' || (last == '-' && before == '-') || (last == ']' && before == ']'));
        inside = ends ? Inside.TEXT : Inside.SPECIAL;
        before = last;
        last = c;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
