package se.rus.strategy.activity;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.panache.common.Sort;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.rus.platform.http.PageOf;
import se.rus.platform.http.Paging;
import se.rus.platform.listing.Condition;
import se.rus.platform.listing.Listing;

/** Reads activities. */
@ApplicationScoped
@WithSession
public class ActivityViews implements PanacheRepositoryBase<ActivityView, String> {

    Uni<Optional<ActivityView>> one(String activityId) {
        return findById(activityId).map(Optional::ofNullable);
    }

    /** The counties of those that exist, by id. */
    public Uni<Map<String, String>> counties(Collection<String> ids) {
        return list("activityId in ?1", ids)
                .map(found -> found.stream().collect(Collectors.toMap(view -> view.activityId, view -> view.county)));
    }

    /** Latest change first. */
    Uni<PageOf<ActivityDocument>> matching(ActivityFilter filter, Paging paging) {
        Condition condition = new Condition()
                .and("strategyId = ?%1$d", filter.strategyId())
                .and("county = ?%1$d", filter.county())
                .and("array_contains(elements, ?%1$d)", filter.element())
                .and("(responsible = ?%1$d or array_contains(takingPart, ?%1$d))", filter.actor())
                .and("fromYear <= ?%1$d and toYear >= ?%1$d", filter.year())
                .and("status = ?%1$d", filter.latestStatus())
                .and("array_contains(yearStatuses, ?%1$d)", filter.statusOfYear());
        return Listing.page(
                find(condition.text(), Sort.descending("changedAt").and("activityId"), condition.values()),
                paging,
                ActivityView::served);
    }
}
