package se.rus.indicator.observation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import se.rus.indicator.observation.ObservationCommand.Report;
import se.rus.platform.decision.Decision;
import se.rus.platform.store.NewEvent;
import se.rus.platform.store.StreamAppend;

/**
 * A report with its decision.
 *
 * @param append what is to be stored; empty when nothing changes or the report is refused
 */
public record DecidedReport(Intent intent, ReportOutcome outcome, Optional<StreamAppend> append) {
    private static final ObservationDecider DECIDER = new ObservationDecider();

    static DecidedReport of(Report report, ObservationState state, Supplier<UUID> ids) {
        return switch (DECIDER.decide(report, state)) {
            case Decision.Rejected<ObservationEvent>(var reason) ->
                new DecidedReport(report.intent(), new ReportOutcome.Refused(reason), Optional.empty());
            case Decision.Accepted<ObservationEvent>(List<ObservationEvent> events)
            when events.isEmpty() ->
                new DecidedReport(report.intent(), new ReportOutcome.Unchanged(state.version()), Optional.empty());
            case Decision.Accepted<ObservationEvent>(List<ObservationEvent> events) ->
                accepted(report, state, events.getFirst(), ids);
        };
    }

    private static DecidedReport accepted(
            Report report, ObservationState state, ObservationEvent event, Supplier<UUID> ids) {
        long version = state.version() + 1;
        return new DecidedReport(
                report.intent(),
                state.exists()
                        ? new ReportOutcome.Revised(version, report.findings())
                        : new ReportOutcome.Recorded(version, report.findings()),
                Optional.of(new StreamAppend(
                        report.intent().key().stream(), state.version(), List.of(new NewEvent(ids.get(), event)))));
    }
}
