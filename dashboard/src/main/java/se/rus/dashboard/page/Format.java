package se.rus.dashboard.page;

import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import se.rus.contracts.progress.Timeliness;
import se.rus.contracts.value.BilingualText;

/**
 * How numbers, money and times are written in one language and zone.
 *
 * @param language of the page
 * @param zone of its times
 */
public record Format(Language language, ZoneId zone) {

    /** A count, with the language's thousands separator (a non-breaking space in Swedish). */
    public String count(long number) {
        return NumberFormat.getIntegerInstance(language.locale()).format(number);
    }

    /** How many there are of them. */
    public String size(Collection<?> all) {
        return count(all.size());
    }

    /** A measured value with all its decimals; a dash when there is none. */
    public String value(BigDecimal value) {
        if (value == null) {
            return "–";
        }
        NumberFormat format = NumberFormat.getNumberInstance(language.locale());
        format.setMaximumFractionDigits(Math.max(0, value.stripTrailingZeros().scale()));
        return format.format(value);
    }

    /** Whole kronor with their unit. */
    public String kronor(long kronor) {
        return switch (language) {
            case SV -> count(kronor) + "\u00a0kr";
            case EN -> "SEK\u00a0" + count(kronor);
        };
    }

    /** Kronor paid; a dash when the document does not tell. */
    public String paid(Long kronor) {
        return kronor == null ? "–" : kronor(kronor);
    }

    /** "6 av 7", "6 of 7". */
    public String share(long part, long whole) {
        return count(part) + (language == Language.SV ? " av " : " of ") + count(whole);
    }

    /** "5 av 7" of what was to come in by a day; a dash when nothing was. */
    public String onTime(Timeliness it) {
        return it == null || it.equals(Timeliness.NONE) ? "–" : share(it.onTime(), it.onTime() + it.late());
    }

    /** Day and minute; a dash when there is none. */
    public String moment(Instant instant) {
        return instant == null ? "–" : written(instant, "d MMM yyyy HH:mm");
    }

    /** Day and second, for what changes while one looks. */
    public String exactly(Instant instant) {
        return written(instant, "d MMMM yyyy HH:mm:ss");
    }

    /** A text in the language of the page. */
    public String text(BilingualText text) {
        return language == Language.SV ? text.sv() : text.en();
    }

    /** The text, or a dash when there is none. */
    public String orDash(String text) {
        return text == null ? "–" : text;
    }

    /** The id as one segment of a path. */
    public String segment(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private String written(Instant instant, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, language.locale())
                .withZone(zone)
                .format(instant);
    }
}
