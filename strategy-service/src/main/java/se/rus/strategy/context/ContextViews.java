package se.rus.strategy.context;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.panache.common.Sort;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import se.rus.platform.http.PageOf;
import se.rus.platform.http.Paging;
import se.rus.platform.listing.Condition;
import se.rus.platform.listing.Listing;

/** Reads context events. */
@ApplicationScoped
@WithSession
public class ContextViews implements PanacheRepositoryBase<ContextView, String> {

    Uni<Optional<ContextView>> one(String contextId) {
        return findById(contextId).map(Optional::ofNullable);
    }

    /** Those that began last come first. */
    Uni<PageOf<ContextDocument>> matching(ContextFilter filter, Paging paging) {
        Condition condition = new Condition()
                .and("county = ?%1$d", filter.county())
                .and("array_contains(strategies, ?%1$d)", filter.strategyId())
                .and("array_contains(affectedIds, ?%1$d)", filter.affects())
                .and("(toDay is null or toDay >= ?%1$d)", filter.firstDay())
                .and("fromDay <= ?%1$d", filter.lastDay())
                .and("effect = ?%1$d", filter.effect());
        return Listing.page(
                find(condition.text(), Sort.descending("fromDay").and("contextId"), condition.values()),
                paging,
                ContextView::served);
    }
}
