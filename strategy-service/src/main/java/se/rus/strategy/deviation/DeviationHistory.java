package se.rus.strategy.deviation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import se.rus.strategy.contribution.PastStates;

/** Deviations as they stood before a time. */
@ApplicationScoped
public class DeviationHistory {
    private final DeviationViews views;
    private final PastStates past;

    DeviationHistory(DeviationViews views, PastStates past) {
        this.views = views;
        this.past = past;
    }

    /** Those of a strategy that had been found. */
    public Uni<List<DeviationState>> before(Instant until, String strategyId) {
        return views.ofStrategy(strategyId)
                .map(all -> all.stream()
                        .map(DeviationDocument::deviationId)
                        .sorted()
                        .toList())
                .chain(ids -> past.before(until, Deviations.STREAM, ids, DeviationEvent.class, new DeviationDecider()));
    }
}
