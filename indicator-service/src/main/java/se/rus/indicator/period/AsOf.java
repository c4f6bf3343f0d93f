package se.rus.indicator.period;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import se.rus.platform.calendar.Days;
import se.rus.platform.http.FieldError;

/**
 * A point in time that values are asked for as they stood then.
 *
 * @param instant the last moment that counts, in whole microseconds as the store keeps them
 */
public record AsOf(Instant instant) {
    private static final int LENGTH_OF_A_DATE = "2026-05-15".length();

    /** A date, which means the end of that day in Sweden, or an RFC 3339 time. Empty for anything else. */
    public static Optional<AsOf> read(String text) {
        try {
            Instant read = text.length() == LENGTH_OF_A_DATE
                    ? endOf(LocalDate.parse(text))
                    : OffsetDateTime.parse(text).toInstant();
            return inTheStore(read) ? Optional.of(new AsOf(read.truncatedTo(ChronoUnit.MICROS))) : Optional.empty();
        } catch (DateTimeException notATime) {
            return Optional.empty();
        }
    }

    private static Instant endOf(LocalDate day) {
        return Days.endOf(day).minus(1, ChronoUnit.MICROS);
    }

    /** PostgreSQL knows fewer years than Java. */
    private static boolean inTheStore(Instant instant) {
        int year = Days.of(instant).getYear();
        return year >= 1900 && year <= 2200;
    }

    /** The problem that {@code ?asOf} is when it is neither a day nor a time. */
    public static FieldError unreadable() {
        return new FieldError(
                "?asOf",
                "not-a-time",
                "is a day as 2026-05-15 or a time as 2026-05-15T12:00:00Z",
                "är en dag som 2026-05-15 eller en tidpunkt som 2026-05-15T12:00:00Z");
    }
}
