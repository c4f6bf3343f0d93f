package se.rus.strategy.progress;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.Instant;
import se.rus.contracts.funding.GrantDecided;
import se.rus.contracts.indicator.Breakdown;
import se.rus.contracts.indicator.IndicatorAssessed;
import se.rus.contracts.indicator.ObservationRecorded;
import se.rus.contracts.indicator.ObservationRevised;
import se.rus.platform.inbox.ReceivedEvent;

/** One event as one row. @throws NullPointerException when it lacks what it must have: it is then parked */
final class EventRows {
    private EventRows() {}

    static ObservationRow of(ReceivedEvent event, ObservationRecorded it) {
        return observation(
                event, it.indicatorId(), it.actor(), it.period(), it.breakdown(), it.value(), 0, it.recordedAt());
    }

    static ObservationRow of(ReceivedEvent event, ObservationRevised it) {
        return observation(
                event, it.indicatorId(), it.actor(), it.period(), it.breakdown(), it.value(), 1, it.recordedAt());
    }

    static AssessmentRow of(ReceivedEvent event, IndicatorAssessed it) {
        return new AssessmentRow(
                requireNonNull(it.indicatorId(), "indicatorId"),
                requireNonNull(it.actor(), "actor"),
                event.county(),
                requireNonNull(it.period(), "period"),
                event.sourcePosition(),
                requireNonNull(it.signal(), "signal"),
                it.value(),
                it.target(),
                1,
                event.sourcePosition(),
                event.time());
    }

    static GrantRow of(ReceivedEvent event, GrantDecided it) {
        return new GrantRow(
                requireNonNull(it.projectId(), "projectId"),
                requireNonNull(it.strategyId(), "strategyId"),
                requireNonNull(it.goalId(), "goalId"),
                event.county(),
                event.version(),
                requireNonNull(it.applicant(), "applicant"),
                requireNonNull(it.source(), "source"),
                it.grantedKronor(),
                1,
                event.sourcePosition(),
                event.time());
    }

    private static ObservationRow observation(
            ReceivedEvent event,
            String indicatorId,
            String actor,
            String period,
            Breakdown breakdown,
            BigDecimal value,
            long revisions,
            Instant recordedAt) {
        return new ObservationRow(
                requireNonNull(indicatorId, "indicatorId"),
                requireNonNull(actor, "actor"),
                requireNonNull(period, "period"),
                requireNonNull(breakdown, "breakdown").word(),
                event.county(),
                event.version(),
                value,
                revisions,
                requireNonNull(recordedAt, "recordedAt"),
                1,
                event.sourcePosition(),
                event.time());
    }
}
