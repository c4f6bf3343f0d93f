package se.rus.strategy.cycle;

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

/** Reads follow-up cycles, the latest period first. */
@ApplicationScoped
@WithSession
public class CycleViews implements PanacheRepositoryBase<CycleView, String> {
    private static final Sort LATEST_FIRST =
            Sort.descending("toMonth").and("fromMonth").and("cycleId");

    Uni<Optional<CycleDocument>> one(String cycleId) {
        return findById(cycleId).map(Optional::ofNullable).map(found -> found.map(CycleView::served));
    }

    /** All of a strategy, as their events tell them. */
    Uni<List<CycleState>> ofStrategy(String strategyId) {
        return list("strategyId = ?1", LATEST_FIRST, strategyId)
                .map(found -> found.stream().map(CycleView::state).toList());
    }

    Uni<PageOf<CycleDocument>> matching(CycleFilter filter, Paging paging) {
        Condition condition = new Condition()
                .and("strategyId = ?%1$d", filter.strategyId)
                .and("county = ?%1$d", filter.county)
                .and("type = ?%1$d", filter.type)
                .and("step = ?%1$d", filter.step)
                .and("deadline < ?%1$d", filter.dueBefore());
        return Listing.page(find(condition.text(), LATEST_FIRST, condition.values()), paging, CycleView::served);
    }
}
