package se.rus.strategy.report;

import java.time.Instant;
import java.time.LocalDate;
import se.rus.strategy.actor.Days;

/**
 * What a report asks others for.
 *
 * @param fromYear the first year that is followed up
 * @param toYear the last one; the same for a report of one year
 * @param asOf the day whose state it tells of
 */
public record ReportScope(String strategyId, int fromYear, int toYear, LocalDate asOf) {

    /** Whether the year is one of those that are followed up. */
    public boolean holds(int year) {
        return fromYear <= year && year <= toYear;
    }

    /** Whether a period of years has one of them. */
    public boolean meets(int from, int to) {
        return from <= toYear && to >= fromYear;
    }

    /** What happened at this time or later is not in the report: the end of the day in Sweden. */
    public Instant until() {
        return Days.endOf(asOf);
    }
}
