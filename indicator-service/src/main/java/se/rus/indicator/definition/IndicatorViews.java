package se.rus.indicator.definition;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.panache.common.Sort;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.Optional;
import se.rus.platform.http.PageOf;
import se.rus.platform.http.Paging;
import se.rus.platform.listing.Condition;
import se.rus.platform.listing.Listing;

/** Reads indicators. */
@ApplicationScoped
@WithSession
public class IndicatorViews implements PanacheRepositoryBase<IndicatorView, String> {

    /** What to look for; each part may be null. */
    public record Filter(String county, String code, String strategy, String goal) {

        /** As V101__goals.sql says: a goal of a strategy, a goal of any, or any goal of a strategy. */
        private String goals() {
            return strategy == null && goal == null
                    ? null
                    : Objects.requireNonNullElse(strategy, "") + "/" + Objects.requireNonNullElse(goal, "");
        }
    }

    public Uni<Optional<IndicatorView>> one(String indicatorId) {
        return findById(indicatorId).map(Optional::ofNullable);
    }

    public Uni<PageOf<IndicatorDocument>> matching(Filter filter, Paging paging) {
        Condition condition = new Condition()
                .and("county = ?%1$d", filter.county())
                .and("code = ?%1$d", filter.code())
                .and("array_contains(goals, ?%1$d)", filter.goals());
        return Listing.page(
                find(condition.text(), Sort.by("county").and("code"), condition.values()),
                paging,
                IndicatorView::served);
    }
}
