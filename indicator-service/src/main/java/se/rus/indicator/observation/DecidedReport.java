package se.rus.indicator.observation;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import se.rus.contracts.indicator.Breakdown;
import se.rus.indicator.assessment.Assessment;
import se.rus.indicator.assessment.Assessor;
import se.rus.indicator.observation.ObservationEvent.ObservationAssessed;
import se.rus.platform.decision.Decision;
import se.rus.platform.store.NewEvent;
import se.rus.platform.store.StreamAppend;

/**
 * A report with its decision.
 *
 * @param streams what is to be appended; empty when nothing changes or the report is refused
 */
public record DecidedReport(ObservationDecider.Report report, ReportOutcome outcome, List<StreamAppend> streams) {
    private static final ObservationDecider DECIDER = new ObservationDecider();

    static DecidedReport of(ObservationDecider.Report report, ObservationState state, Supplier<UUID> ids) {
        return switch (DECIDER.decide(report, state)) {
            case Decision.Rejected<ObservationEvent>(var reason) ->
                new DecidedReport(report, new ReportOutcome.Refused(reason), List.of());
            case Decision.Accepted<ObservationEvent>(List<ObservationEvent> events)
            when events.isEmpty() -> new DecidedReport(report, new ReportOutcome.Unchanged(state.version()), List.of());
            case Decision.Accepted<ObservationEvent>(List<ObservationEvent> events) ->
                accepted(report, state, events, ids);
        };
    }

    private static DecidedReport accepted(
            ObservationDecider.Report report,
            ObservationState state,
            List<ObservationEvent> events,
            Supplier<UUID> ids) {
        ObservationKey key = report.key();
        List<StreamAppend> streams = new ArrayList<>();
        streams.add(new StreamAppend(
                key.stream(),
                state.version(),
                events.stream().map(event -> new NewEvent(ids.get(), event)).toList()));
        Assessment assessment = null;
        if (key.breakdown() == Breakdown.TOTAL) {
            assessment = Assessor.assess(report.definition(), key.period(), report.value());
            NewEvent assessed = new NewEvent(ids.get(), new ObservationAssessed(key, assessment, report.at()));
            streams.add(new StreamAppend(key.assessmentStream(), state.version(), List.of(assessed)));
        }
        long version = state.version() + events.size();
        return new DecidedReport(
                report,
                state.exists()
                        ? new ReportOutcome.Revised(version, assessment)
                        : new ReportOutcome.Recorded(version, assessment),
                streams);
    }
}
