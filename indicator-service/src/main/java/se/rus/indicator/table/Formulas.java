package se.rus.indicator.table;

/**
 * Texts that a spreadsheet would take for a formula. They are refused when a file comes in, so that none can be
 * carried out when somebody opens a file that went out.
 */
final class Formulas {
    private Formulas() {}

    /** A plus before nothing but one number, as in +3, +1 234,5 or +7 %, is a sign. */
    static boolean looksLikeOne(String trimmed) {
        return switch (trimmed.isEmpty() ? ' ' : trimmed.charAt(0)) {
            case '=', '@' -> true;
            case '+' -> !trimmed.chars().skip(1).allMatch(c -> isPartOfANumber((char) c));
            default -> false;
        };
    }

    private static boolean isPartOfANumber(char c) {
        return (c >= '0' && c <= '9') || c == '.' || c == ',' || c == '%' || Spaces.isSpace(c);
    }
}
