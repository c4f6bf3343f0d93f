package se.rus.indicator.table;

import java.util.Optional;

/**
 * A text without the marker of its footnote.
 *
 * @param text what stood before the marker
 * @param marker for example {@code *}, empty when there is none
 */
public record WithoutFootnote(String text, String marker) {
    private static final String MARKERS = "*†‡¹²³";
    private static final String EXPONENTS = "²³";

    static WithoutFootnote of(String trimmed) {
        int end = trimmed.length();
        while (end > 0 && MARKERS.indexOf(trimmed.charAt(end - 1)) >= 0) {
            end--;
        }
        // The 2 of m² belongs to the unit.
        boolean unit = end > 0
                && end < trimmed.length()
                && Character.isLetter(trimmed.charAt(end - 1))
                && EXPONENTS.indexOf(trimmed.charAt(end)) >= 0;
        return unit
                ? new WithoutFootnote(trimmed, "")
                : new WithoutFootnote(Spaces.trim(trimmed.substring(0, end)), trimmed.substring(end));
    }

    /** The marker that a text begins with, as the footnote itself does. Empty when there is none. */
    public static Optional<String> leadingMarker(String text) {
        int end = 0;
        while (end < text.length() && MARKERS.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end == 0 ? Optional.empty() : Optional.of(text.substring(0, end));
    }
}
