package se.rus.indicator.observation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import se.rus.contracts.indicator.Breakdown;
import se.rus.platform.store.Append;
import se.rus.platform.store.AppendResult;
import se.rus.platform.store.EventIds;
import se.rus.platform.store.EventStore;
import se.rus.platform.store.Metadata;
import se.rus.platform.store.RecordedEvent;
import se.rus.platform.store.StreamId;

/** Reporting of values, one or many. Reads and appends are for all of them at once. */
@ApplicationScoped
public class Observations {
    private final ObservationDecider decider = new ObservationDecider();
    private final EventStore store;
    private final EventIds ids;

    Observations(EventStore store, EventIds ids) {
        this.store = store;
        this.ids = ids;
    }

    /** A value's history with what it means now; empty when nothing has been reported. */
    Uni<Optional<ObservationHistory>> history(ObservationKey key) {
        List<StreamId> streams = key.breakdown() == Breakdown.TOTAL
                ? List.of(key.stream(), key.assessmentStream())
                : List.of(key.stream());
        return store.readStreams(streams)
                .map(read -> Optional.ofNullable(read.get(key.stream()))
                        .map(values ->
                                ObservationHistory.of(values, read.getOrDefault(key.assessmentStream(), List.of()))));
    }

    /** Decides on reports against what is stored now. Nothing is stored yet. */
    public Uni<List<DecidedReport>> decide(List<ObservationDecider.Report> reports) {
        return store.readStreams(
                        reports.stream().map(report -> report.key().stream()).toList())
                .map(histories -> reports.stream()
                        .map(report -> DecidedReport.of(
                                report, state(histories.getOrDefault(report.key().stream(), List.of())), ids::next))
                        .toList());
    }

    /** Stores what each report changes, each on its own; the results are in the order of those that change something. */
    public Uni<List<AppendResult>> append(List<DecidedReport> decided, Metadata metadata) {
        return store.appendAll(decided.stream()
                .filter(each -> !each.streams().isEmpty())
                .map(each -> new Append(each.streams(), metadata, Optional.empty()))
                .toList());
    }

    ObservationState state(List<RecordedEvent> history) {
        return decider.fold(
                history.stream().map(event -> (ObservationEvent) event.data()).toList());
    }
}
