package se.rus.indicator.period;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import se.rus.platform.http.FieldError;
import se.rus.platform.http.ProblemType;

/** A point in time to look back from: a day means its end in Sweden. */
public final class AsOf {
    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    private AsOf() {}

    /** Null means now and ever after. 400 when it is neither a day nor a time. */
    public static Instant of(String text) {
        if (text == null) {
            return Instant.MAX;
        }
        try {
            return text.length() == 10
                    ? LocalDate.parse(text)
                            .plusDays(1)
                            .atStartOfDay(SWEDEN)
                            .toInstant()
                            .minusNanos(1)
                    : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException e) {
            throw ProblemType.INVALID_REQUEST.exception(
                    "Give a day or a time.",
                    "Ange en dag eller en tidpunkt.",
                    new FieldError(
                            "?asOf",
                            "not-a-time",
                            "is a day as 2026-05-15 or a time as 2026-05-15T12:00:00Z",
                            "är en dag som 2026-05-15 eller en tidpunkt som 2026-05-15T12:00:00Z"));
        }
    }
}
