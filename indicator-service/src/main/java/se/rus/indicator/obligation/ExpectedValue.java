package se.rus.indicator.obligation;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import se.rus.contracts.indicator.ObservationStatus;
import se.rus.platform.calendar.Days;

/**
 * A value that is asked for, and what there is of it: the total of an actor.
 *
 * @param value null when it was reported as missing, or is not reported
 * @param status null when it is not reported
 */
record ExpectedValue(String indicatorId, String actor, When when, BigDecimal value, ObservationStatus status) {

    /** When the first value came in. */
    enum When {
        NEVER,
        /** It was reported and taken back: there is no value any more. */
        WITHDRAWN,
        ON_TIME,
        LATE,
        /** After closing: only a reopening allows that. */
        AFTER_REOPENING
    }

    static ExpectedValue never(String indicatorId, String actor) {
        return new ExpectedValue(indicatorId, actor, When.NEVER, null, null);
    }

    static ExpectedValue withdrawn(String indicatorId, String actor) {
        return new ExpectedValue(indicatorId, actor, When.WITHDRAWN, null, null);
    }

    /** @param first when it was first reported */
    static When when(Obligation obligation, Instant first) {
        LocalDate day = Days.of(first);
        if (!day.isAfter(obligation.due())) {
            return When.ON_TIME;
        }
        return day.isAfter(obligation.closes()) ? When.AFTER_REOPENING : When.LATE;
    }

    boolean isMissing() {
        return status != null && value == null;
    }

    boolean isPreliminary() {
        return status == ObservationStatus.PRELIMINARY;
    }
}
