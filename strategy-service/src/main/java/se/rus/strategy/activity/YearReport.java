package se.rus.strategy.activity;

import java.time.Instant;
import se.rus.contracts.strategy.ActivityStatus;
import se.rus.strategy.contribution.By;

/**
 * What the responsible actor says of a year. A new one replaces that of the same year; the history keeps both.
 *
 * @param year the year that is reported on
 * @param status where the activity stands in that year
 * @param reason of a delay or cancellation; nullable otherwise
 * @param outcome what came of it; nullable
 * @param by who said so
 * @param at when it was said
 */
public record YearReport(int year, ActivityStatus status, String reason, String outcome, By by, Instant at) {

    /** Whether it says the same, whoever said it and when. */
    boolean saysTheSameAs(YearReport other) {
        return equals(new YearReport(other.year, other.status, other.reason, other.outcome, by, at));
    }
}
