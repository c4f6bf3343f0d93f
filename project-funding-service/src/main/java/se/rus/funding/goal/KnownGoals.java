package se.rus.funding.goal;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import se.rus.funding.application.Goal;

/** Looks goals up. */
@ApplicationScoped
public class KnownGoals implements PanacheRepositoryBase<KnownGoalView, KnownGoalId> {
    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(50);
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(400);

    private final GoalConfig config;

    KnownGoals(GoalConfig config) {
        this.config = config;
    }

    /** The goal; empty when it has not become known within the patience. Somebody may come straight from adopting it. */
    public Uni<Optional<Goal>> awaitKnown(String strategyId, String goalId) {
        return Uni.createFrom()
                .deferred(() -> now(strategyId, goalId))
                .onItem()
                .ifNull()
                .failWith(NotYetKnown::new)
                .onFailure(NotYetKnown.class)
                .retry()
                .withBackOff(SHORTEST_PAUSE, LONGEST_PAUSE)
                .expireIn(config.patience().toMillis())
                .map(Optional::of)
                .onFailure(KnownGoals::neverCame)
                .recoverWithItem(Optional::empty);
    }

    private Uni<Goal> now(String strategyId, String goalId) {
        return Panache.withSession(() -> findById(new KnownGoalId(strategyId, goalId)))
                .map(view -> view == null
                        ? null
                        : new Goal(view.strategyId, view.goalId, view.county, Set.of(view.focusAreas)));
    }

    private static boolean neverCame(Throwable failure) {
        return failure instanceof NotYetKnown || failure.getCause() instanceof NotYetKnown;
    }

    private static final class NotYetKnown extends RuntimeException {
        NotYetKnown() {
            super("not yet known", null, false, false);
        }
    }
}
