package se.rus.indicator.table;

import java.util.Locale;
import java.util.Set;

/** Reads numbers as people in Sweden write them, and refuses to guess. */
public final class NumberText {
    /** Dashes and dots are not here: in Swedish statistics a dash is a zero, and elsewhere it is not. */
    private static final Set<String> MISSING = Set.of("saknas", "uppgift saknas", "missing", "..");

    private static final String SIGNS_OF_UNITS = "%‰€$£°";

    private NumberText() {}

    /**
     * Reads one text.
     *
     * @param unit the symbol of the indicator's unit; it may be repeated after the number
     * @param wholeNumbers true when the unit counts things
     */
    public static NumberReading read(String text, String unit, boolean wholeNumbers) {
        String said = Spaces.trim(text);
        if (said.isEmpty()) {
            return new NumberReading.Empty();
        }
        if (!isDigit(said.charAt(said.length() - 1))
                && MISSING.contains(Spaces.plain(said).toLowerCase(Locale.ROOT))) {
            return new NumberReading.Missing();
        }
        int end = endOfNumber(said);
        NumberReading number = WrittenNumber.read(Spaces.trim(said.substring(0, end)), wholeNumbers);
        return end == said.length() || number instanceof NumberReading.NotANumber
                ? number
                : withUnit(number, said.substring(end), unit);
    }

    /** Takes the marker of a footnote off the end: {@code 250*} is {@code 250} and {@code *}. */
    public static WithoutFootnote withoutFootnote(String text) {
        return WithoutFootnote.of(Spaces.trim(text));
    }

    private static NumberReading withUnit(NumberReading number, String found, String unit) {
        if (sameUnit(found, unit)) {
            return number;
        }
        return looksLikeAUnit(found) ? new NumberReading.WrongUnit(found) : new NumberReading.NotANumber();
    }

    private static boolean sameUnit(String found, String unit) {
        String written = Spaces.without(found);
        String expected = Spaces.without(unit);
        return written.equalsIgnoreCase(expected) || written.equalsIgnoreCase(expected + ".");
    }

    private static boolean looksLikeAUnit(String found) {
        char first = found.charAt(0);
        boolean starts = Character.isLetter(first) || SIGNS_OF_UNITS.indexOf(first) >= 0;
        return starts && found.chars().noneMatch(c -> isDigit((char) c) || c == '*');
    }

    private static int endOfNumber(String text) {
        int end = 0;
        while (end < text.length() && mayBeInANumber(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean mayBeInANumber(char c) {
        return isDigit(c) || c == '.' || c == ',' || c == '+' || WrittenNumber.isMinus(c) || Spaces.isSpace(c);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
