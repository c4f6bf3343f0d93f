package se.rus.strategy.deviation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The months that a period covers, so that a month can be seen to lie in a tertial and a tertial in a year.
 *
 * @param fromMonth its first month, counted from January of the year 0
 * @param toMonth its last
 */
public record Span(int fromMonth, int toMonth) {
    /** What indicators are measured by: 2026, 2026-H1, 2026-T2, 2026-Q3 or 2026-05. */
    public static final String PERIOD = "(19|20)[0-9]{2}(-(H[12]|T[123]|Q[1-4]|0[1-9]|1[0-2]))?";

    private static final Pattern PART = Pattern.compile("([0-9]{4})(?:-([HTQ]?)([0-9]{1,2}))?");
    private static final Pattern YEARS = Pattern.compile("([0-9]{4})-([0-9]{4})");

    /** Of a period as written, or of years, 2023-2026; empty when it is neither. A reversed one is as long as it is. */
    public static Optional<Span> of(String text) {
        Matcher years = YEARS.matcher(text);
        if (years.matches()) {
            return Optional.of(new Span(year(years.group(1)), year(years.group(2)) + 11));
        }
        return text.matches(PERIOD) ? Optional.of(part(text)) : Optional.empty();
    }

    private static Span part(String text) {
        Matcher part = PART.matcher(text);
        if (!part.matches()) {
            throw new IllegalStateException("The two patterns differ: " + text);
        }
        int first = year(part.group(1));
        if (part.group(3) == null) {
            return new Span(first, first + 11);
        }
        int months = switch (part.group(2)) {
            case "H" -> 6;
            case "T" -> 4;
            case "Q" -> 3;
            default -> 1;
        };
        int start = first + (Integer.parseInt(part.group(3)) - 1) * months;
        return new Span(start, start + months - 1);
    }

    private static int year(String digits) {
        return Integer.parseInt(digits) * 12;
    }

    /** The month of a day, counted in the same way. */
    public static int monthOf(LocalDate day) {
        return day.getYear() * 12 + day.getMonthValue() - 1;
    }

    /** Whether the other one lies wholly in this one. */
    public boolean covers(Span other) {
        return fromMonth <= other.fromMonth && other.toMonth <= toMonth;
    }
}
