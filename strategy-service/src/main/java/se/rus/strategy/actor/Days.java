package se.rus.strategy.actor;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import se.rus.platform.http.FieldError;
import se.rus.platform.http.ProblemType;

/** Days in Sweden, whatever clock the server has, and days in query parameters. */
public final class Days {
    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    private Days() {}

    /** Which day it is. */
    public static LocalDate today(Clock clock) {
        return of(clock.instant());
    }

    /** Which day it was, or will be. */
    public static LocalDate of(Instant at) {
        return at.atZone(SWEDEN).toLocalDate();
    }

    /** When a day begins. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(SWEDEN).toInstant();
    }

    /** When a day is over. */
    public static Instant endOf(LocalDate day) {
        return startOf(day.plusDays(1));
    }

    /**
     * The day of a query parameter; null when it was left out.
     *
     * @throws se.rus.platform.http.ProblemException 400 when it is no day from 1900 to 2200
     */
    public static LocalDate read(String text, String parameter) {
        try {
            LocalDate day = text == null ? null : LocalDate.parse(text);
            if (CalendarDay.Check.holds(day)) {
                return day;
            }
        } catch (DateTimeException noDay) {
            throw unreadable(parameter);
        }
        throw unreadable(parameter);
    }

    private static RuntimeException unreadable(String parameter) {
        return ProblemType.INVALID_REQUEST.exception(
                "Correct the parameter named in errors and send the request again.",
                "Rätta parametern som nämns i errors och skicka igen.",
                new FieldError(
                        "?" + parameter,
                        "not-a-day",
                        "is a day as 2026-05-15, from 1900 to 2200",
                        "är en dag som 2026-05-15, från 1900 till 2200"));
    }
}
