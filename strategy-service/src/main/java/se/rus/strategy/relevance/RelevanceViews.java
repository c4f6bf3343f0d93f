package se.rus.strategy.relevance;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads what has been said of targets. */
@ApplicationScoped
@WithSession
public class RelevanceViews implements PanacheRepositoryBase<RelevanceView, String> {

    /** What has been said of one target, if anything has. */
    Uni<Optional<RelevanceView>> one(String strategyId, String targetId) {
        return findById(Relevances.id(strategyId, targetId)).map(Optional::ofNullable);
    }

    /** What has been said for a strategy, by target. */
    Uni<Map<String, RelevanceState>> ofStrategy(String strategyId) {
        return list("strategyId = ?1", strategyId)
                .map(found -> found.stream().collect(Collectors.toMap(view -> view.targetId, RelevanceView::state)));
    }
}
