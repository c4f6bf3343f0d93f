package se.rus.strategy.shift;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.panache.common.Sort;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.rus.platform.http.PageOf;
import se.rus.platform.http.Paging;
import se.rus.platform.listing.Condition;
import se.rus.platform.listing.Listing;

/** Reads shifts. */
@ApplicationScoped
@WithSession
public class ShiftViews implements PanacheRepositoryBase<ShiftView, String> {

    Uni<Optional<ShiftView>> one(String shiftId) {
        return findById(shiftId).map(Optional::ofNullable);
    }

    /** The counties of those that exist, by id. */
    public Uni<Map<String, String>> counties(Collection<String> ids) {
        return list("shiftId in ?1", ids)
                .map(found -> found.stream().collect(Collectors.toMap(view -> view.shiftId, view -> view.county)));
    }

    /** Of all that a strategy has, in order. */
    Uni<List<String>> idsOf(String strategyId) {
        return list("strategyId = ?1", Sort.by("shiftId"), strategyId)
                .map(rows -> rows.stream().map(view -> view.shiftId).toList());
    }

    /** All of a strategy. */
    public Uni<List<ShiftDocument>> ofStrategy(String strategyId) {
        return list("strategyId = ?1", Sort.by("shiftId"), strategyId)
                .map(rows -> rows.stream().map(ShiftView::served).toList());
    }

    /** Latest change first. */
    Uni<PageOf<ShiftDocument>> matching(ShiftFilter filter, Paging paging) {
        Condition condition = new Condition()
                .and("strategyId = ?%1$d", filter.strategyId())
                .and("county = ?%1$d", filter.county())
                .and("array_contains(elements, ?%1$d)", filter.element())
                .and("(responsible = ?%1$d or array_contains(takingPart, ?%1$d))", filter.actor())
                .and("fromYear <= ?%1$d and toYear >= ?%1$d", filter.year())
                .and("state = ?%1$d", filter.state())
                .and("origin = ?%1$d", filter.origin())
                .and("outcome = ?%1$d", filter.outcome());
        return Listing.page(
                find(condition.text(), Sort.descending("changedAt").and("shiftId"), condition.values()),
                paging,
                ShiftView::served);
    }
}
