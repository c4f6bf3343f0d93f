package se.rus.indicator.table;

/** The spaces of spreadsheets and of Swedish number formats: most of them do not break lines. */
public final class Spaces {
    private Spaces() {}

    static boolean isSpace(char c) {
        return c <= ' '
                || c == '\u00A0'
                || (c > '\u007F' && (Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF'));
    }

    /** Those that stand between thousands: common, no-break, narrow no-break, thin, figure. */
    static boolean setsGroups(char c) {
        return c == ' ' || c == '\u00A0' || c == '\u202F' || c == '\u2009' || c == '\u2007';
    }

    /** Without the spaces around it. */
    static String trim(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /** True when there is nothing else. */
    static boolean only(char[] buffer, int offset, int length) {
        for (int i = offset; i < offset + length; i++) {
            if (!isSpace(buffer[i])) {
                return false;
            }
        }
        return true;
    }

    /** With one common space for each space inside. */
    public static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.chars().forEach(c -> plain.append(isSpace((char) c) ? ' ' : (char) c));
        return plain.toString();
    }

    /** Without any. */
    static String without(String text) {
        StringBuilder rest = new StringBuilder(text.length());
        text.chars().filter(c -> !isSpace((char) c)).forEach(c -> rest.append((char) c));
        return rest.toString();
    }
}
