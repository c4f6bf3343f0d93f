package se.rus.strategy.decision;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.panache.common.Sort;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Reads cases and decisions. */
@ApplicationScoped
@WithSession
public class DecisionViews implements PanacheRepositoryBase<DecisionView, String> {

    /** The case of a deviation; the empty one when nothing has happened in it. */
    Uni<DecisionState> one(String deviationId) {
        return findById(deviationId).map(found -> found == null ? DecisionState.NONE : found.state());
    }

    /** What was decided for a strategy, by day. */
    Uni<List<DecisionState>> ofStrategy(String strategyId) {
        Sort byDay = Sort.ascending("decidedOn", "deviationId");
        return list("strategyId = ?1 and decidedOn is not null", byDay, strategyId)
                .map(found -> found.stream().map(DecisionView::state).toList());
    }
}
