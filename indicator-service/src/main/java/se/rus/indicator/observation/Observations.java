package se.rus.indicator.observation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /** The states of observations, by stream. */
    public Uni<Map<StreamId, List<RecordedEvent>>> histories(List<ObservationKey> keys) {
        return store.readStreams(keys.stream().map(ObservationKey::stream).toList());
    }

    /** Decides on reports against what is stored now. Nothing is stored yet. */
    public Uni<List<DecidedReport>> decide(List<ObservationDecider.Report> reports) {
        List<ObservationKey> keys =
                reports.stream().map(ObservationDecider.Report::key).toList();
        return histories(keys)
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
