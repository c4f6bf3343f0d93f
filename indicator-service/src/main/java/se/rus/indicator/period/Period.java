package se.rus.indicator.period;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A year or a part of one, written {@code 2026}, {@code 2026-H1}, {@code 2026-T2}, {@code 2026-Q3} or {@code 2026-05}.
 * Texts of one type sort as time does.
 *
 * @param year 1900 to 2100
 * @param number which part of the year, from 1; 1 for a whole year
 */
public record Period(PeriodType type, int year, int number) implements Comparable<Period> {
    /** For {@code @Pattern}; {@link #of} decides. */
    public static final String PATTERN = "((19|20)[0-9]{2}|2100)(-(H[12]|T[123]|Q[1-4]|0[1-9]|1[0-2]))?";

    private static final Pattern TEXT = Pattern.compile(PATTERN);

    /** @throws IllegalArgumentException when the text is not a period */
    public static Period of(String text) {
        return read(text).orElseThrow(() -> new IllegalArgumentException("Not a period: " + text));
    }

    /** Empty when the text is not a period. */
    public static Optional<Period> read(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(matcher.group(1));
        String part = matcher.group(4);
        return Optional.of(part == null ? new Period(PeriodType.YEAR, year, 1) : ofPart(year, part));
    }

    private static Period ofPart(int year, String part) {
        return switch (part.charAt(0)) {
            case 'H' -> new Period(PeriodType.HALF_YEAR, year, part.charAt(1) - '0');
            case 'T' -> new Period(PeriodType.TERTIAL, year, part.charAt(1) - '0');
            case 'Q' -> new Period(PeriodType.QUARTER, year, part.charAt(1) - '0');
            default -> new Period(PeriodType.MONTH, year, Integer.parseInt(part));
        };
    }

    /** As on the wire. */
    public String text() {
        return switch (type) {
            case YEAR -> Integer.toString(year);
            case HALF_YEAR -> year + "-H" + number;
            case TERTIAL -> year + "-T" + number;
            case QUARTER -> year + "-Q" + number;
            case MONTH -> "%d-%02d".formatted(year, number);
        };
    }

    /** The day after its last one. */
    public LocalDate endExclusive() {
        return LocalDate.of(year, 1, 1).plusMonths(12L / type.inAYear() * number);
    }

    /** Its end as months since year 0, for straight lines between periods of any type. */
    public int endMonth() {
        return year * 12 + 12 / type.inAYear() * number;
    }

    /** The same part of another year: T1 is compared with T1 (R50). */
    public Period inYear(int other) {
        return new Period(type, other, number);
    }

    /** By their ends. */
    @Override
    public int compareTo(Period other) {
        return Integer.compare(endMonth(), other.endMonth());
    }

    @Override
    public String toString() {
        return text();
    }
}
