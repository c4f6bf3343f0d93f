package se.rus.strategy.decision;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import se.rus.strategy.contribution.PastStates;

/** Decisions as they stood before a time. */
@ApplicationScoped
class DecisionHistory {
    private final DecisionViews views;
    private final PastStates past;

    DecisionHistory(DecisionViews views, PastStates past) {
        this.views = views;
        this.past = past;
    }

    /** What had been decided for a strategy, by the day of the decision. What is decided stays decided. */
    Uni<List<DecisionState>> before(Instant until, String strategyId) {
        return views.ofStrategy(strategyId)
                .map(made -> made.stream().map(DecisionState::deviationId).toList())
                .chain(ids -> past.before(until, Cases.STREAM, ids, DecisionEvent.class, new DecisionDecider()))
                .map(cases -> cases.stream().filter(DecisionState::isDecided).toList());
    }
}
