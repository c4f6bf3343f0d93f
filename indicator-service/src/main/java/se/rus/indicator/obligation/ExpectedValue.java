package se.rus.indicator.obligation;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import se.rus.contracts.indicator.ObservationStatus;

/**
 * A value that is asked for, and what there is of it: the total of an actor.
 *
 * @param value null when it was reported as missing, or not reported
 * @param status null when it was not reported
 */
record ExpectedValue(String indicatorId, String actor, When when, BigDecimal value, ObservationStatus status) {

    /** When the first value came in. What was taken back counts as not reported. */
    enum When {
        NOT_REPORTED,
        ON_TIME,
        LATE,
        /** After closing: only a reopening allows that. */
        AFTER_REOPENING
    }

    /** @param first when it was first reported; null when it was not */
    static When when(Obligation obligation, Instant first) {
        if (first == null) {
            return When.NOT_REPORTED;
        }
        LocalDate day = Days.of(first);
        if (!day.isAfter(obligation.due())) {
            return When.ON_TIME;
        }
        return day.isAfter(obligation.closes()) ? When.AFTER_REOPENING : When.LATE;
    }

    boolean isMissing() {
        return when != When.NOT_REPORTED && value == null;
    }

    boolean isPreliminary() {
        return status == ObservationStatus.PRELIMINARY;
    }
}
