package se.rus.indicator.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What separates the cells of a CSV file, found from its header. */
final class Delimiter {
    private static final char[] CANDIDATES = {';', '\t', ','};

    private Delimiter() {}

    /**
     * Leaves the text where it was, but after a first line {@code sep=;}, which is for Excel only.
     *
     * @throws UnreadableTableException when the header does not end
     */
    static char of(BufferedReader text, TableLimits limits) throws IOException {
        String header = firstLine(text, limits.maxLineChars());
        if (header.length() == 5 && header.startsWith("sep=")) {
            text.readLine();
            return header.charAt(4);
        }
        char best = CANDIDATES[0];
        for (char candidate : CANDIDATES) {
            best = score(header, candidate) > score(header, best) ? candidate : best;
        }
        return best;
    }

    /** Known headers first, then the number of columns. */
    private static long score(String header, char delimiter) {
        List<String> names = split(header, delimiter);
        long known = names.stream().filter(name -> Column.of(name).isPresent()).count();
        return known * 1_000_000 + names.size();
    }

    private static List<String> split(String header, char delimiter) {
        List<String> names = new ArrayList<>();
        StringBuilder name = new StringBuilder();
        boolean quoted = false;
        for (char c : header.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == delimiter && !quoted) {
                names.add(name.toString());
                name.setLength(0);
            } else {
                name.append(c);
            }
        }
        names.add(name.toString());
        return names;
    }

    private static String firstLine(BufferedReader text, int most) throws IOException {
        text.mark(most + 1);
        StringBuilder line = new StringBuilder();
        boolean quoted = false;
        for (int read = 0; read <= most; read++) {
            int c = text.read();
            boolean ends = c < 0 || (!quoted && (c == '\n' || c == '\r'));
            if (ends && (c < 0 || !line.toString().isBlank())) {
                text.reset();
                return line.toString();
            }
            if (!ends) {
                quoted ^= c == '"';
                line.append((char) c);
            }
        }
        throw FileRefusals.lineTooLong(1, most);
    }
}
