package se.rus.indicator.table;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;

/** Lines of a text in one buffer that is used again and again, none longer than the limit. */
final class Lines {
    private final Reader text;
    private final int most;
    private char[] line = new char[512];
    private int length;
    private long number;

    Lines(Reader text, int most) {
        this.text = text;
        this.most = most;
    }

    /** Goes to the next line that has something on it; false after the last. */
    boolean next() throws IOException {
        boolean more = read();
        while (more && Spaces.only(line, 0, length)) {
            more = read();
        }
        return more;
    }

    /** From 1. */
    long number() {
        return number;
    }

    /** Filled up to {@link #length}, and overwritten by the next line. */
    char[] line() {
        return line;
    }

    int length() {
        return length;
    }

    private boolean read() throws IOException {
        number++;
        length = 0;
        int c = text.read();
        if (c < 0) {
            return false;
        }
        while (c >= 0 && c != '\n') {
            append((char) c);
            c = text.read();
        }
        return true;
    }

    private void append(char c) {
        if (length == most) {
            throw FileRefusals.lineTooLong(number, most);
        }
        if (length == line.length) {
            line = Arrays.copyOf(line, Math.min(most, 2 * length));
        }
        line[length++] = c;
    }
}
