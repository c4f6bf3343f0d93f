package se.rus.strategy.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Days as they are in Sweden. */
public final class Days {
    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    private Days() {}

    public static LocalDate of(Instant at) {
        return at.atZone(SWEDEN).toLocalDate();
    }

    /** When a day is over. */
    static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(SWEDEN).toInstant();
    }
}
