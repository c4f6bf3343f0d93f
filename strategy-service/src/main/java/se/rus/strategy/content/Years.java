package se.rus.strategy.content;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The years of a document. Given apart they count; otherwise those that stand in its title do, since that is where
 * plans print them: "Handlingsplan äldre 2025–2026".
 *
 * @param from first year, or null
 * @param to last year, or null
 * @param fromTitle whether they were read from the title
 */
public record Years(Integer from, Integer to, boolean fromTitle) {
    private static final Pattern IN_TITLE =
            Pattern.compile("(?<![0-9])([12][0-9]{3})\\s?[-–—]\\s?([12][0-9]{3})(?![0-9])");

    public static Years of(GoverningDocument document) {
        if (document.validFrom() != null || document.validTo() != null) {
            return new Years(document.validFrom(), document.validTo(), false);
        }
        Matcher years = IN_TITLE.matcher(document.title());
        return years.find()
                ? new Years(Integer.valueOf(years.group(1)), Integer.valueOf(years.group(2)), true)
                : new Years(null, null, false);
    }

    /** For example 2025–2026; an end that is open is left out. */
    String words() {
        return (from == null ? "" : from) + "–" + (to == null ? "" : to);
    }
}
