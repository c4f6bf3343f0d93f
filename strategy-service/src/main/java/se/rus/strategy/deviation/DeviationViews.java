package se.rus.strategy.deviation;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.panache.common.Sort;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import se.rus.platform.http.PageOf;
import se.rus.platform.http.Paging;
import se.rus.platform.listing.Condition;
import se.rus.platform.listing.Listing;

/** Reads deviations, the most urgent first: negative before those to learn from. */
@ApplicationScoped
@WithSession
public class DeviationViews implements PanacheRepositoryBase<DeviationView, String> {
    private static final Sort URGENT_FIRST = Sort.ascending("urgency")
            .and("changedAt", Sort.Direction.Descending)
            .and("deviationId");

    Uni<Optional<DeviationDocument>> one(String deviationId) {
        return findById(deviationId).map(Optional::ofNullable).map(found -> found.map(DeviationView::served));
    }

    /** All of a strategy. */
    public Uni<List<DeviationDocument>> ofStrategy(String strategyId) {
        return list("strategyId = ?1", URGENT_FIRST, strategyId)
                .map(found -> found.stream().map(DeviationView::served).toList());
    }

    Uni<PageOf<DeviationDocument>> matching(DeviationFilter filter, Paging paging) {
        Condition condition = new Condition()
                .and("strategyId = ?%1$d", filter.strategyId)
                .and("county = ?%1$d", filter.county)
                .and("array_contains(goals, ?%1$d)", filter.goal)
                .and("indicatorId = ?%1$d", filter.indicatorId)
                .and("actor = ?%1$d", filter.actor)
                .and("direction = ?%1$d", filter.direction)
                .and("status = ?%1$d", filter.status);
        return Listing.page(find(condition.text(), URGENT_FIRST, condition.values()), paging, DeviationView::served);
    }
}
