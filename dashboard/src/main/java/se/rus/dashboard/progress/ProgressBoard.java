package se.rus.dashboard.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import se.rus.contracts.progress.ProgressDocument;

/** The newest document of each strategy, in memory: all that the dashboard knows. Safe for many threads. */
@ApplicationScoped
public class ProgressBoard {
    private static final Comparator<ProgressDocument> BY_COUNTY_AND_TITLE = Comparator.comparing(
                    ProgressDocument::county)
            .thenComparing(ProgressDocument::periodFrom)
            .thenComparing(ProgressDocument::title)
            .thenComparing(ProgressDocument::strategyId);

    private final Map<String, ProgressDocument> newest = new ConcurrentHashMap<>();

    /** Keeps the document, unless one with the same or a greater sequence is held: the writer may repeat itself. */
    public void hold(ProgressDocument document) {
        newest.merge(
                document.strategyId(),
                document,
                (held, arrived) -> arrived.sequence() > held.sequence() ? arrived : held);
    }

    /** The strategy has been withdrawn (a tombstone): nothing of it is shown. */
    public void remove(String strategyId) {
        newest.remove(strategyId);
    }

    /** The newest document of a strategy; empty when there is none. */
    public Optional<ProgressDocument> find(String strategyId) {
        return Optional.ofNullable(newest.get(strategyId));
    }

    /** All strategies, by county, first year and title. */
    public List<ProgressDocument> all() {
        return newest.values().stream().sorted(BY_COUNTY_AND_TITLE).toList();
    }
}
