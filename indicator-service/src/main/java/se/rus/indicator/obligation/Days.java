package se.rus.indicator.obligation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Days in Sweden, whatever clock the server has. */
final class Days {
    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    private Days() {}

    static LocalDate of(Instant instant) {
        return instant.atZone(SWEDEN).toLocalDate();
    }
}
