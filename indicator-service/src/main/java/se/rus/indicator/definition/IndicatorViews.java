package se.rus.indicator.definition;

import io.quarkus.hibernate.reactive.panache.PanacheQuery;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.panache.common.Sort;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.rus.platform.http.PageOf;
import se.rus.platform.http.Paging;

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
        List<String> conditions = new ArrayList<>(List.of("1 = 1"));
        List<Object> values = new ArrayList<>();
        add(conditions, values, "county = ?%d", filter.county());
        add(conditions, values, "code = ?%d", filter.code());
        add(conditions, values, "array_contains(goals, ?%d)", filter.goals());
        PanacheQuery<IndicatorView> query =
                find(String.join(" and ", conditions), Sort.by("county").and("code"), values.toArray());
        return query.count()
                .chain(total -> query.page(paging.page() - 1, paging.limit())
                        .list()
                        .map(rows -> PageOf.of(
                                rows.stream().map(IndicatorView::served).toList(), paging, total)));
    }

    private static void add(List<String> conditions, List<Object> values, String condition, String value) {
        if (value != null) {
            values.add(value);
            conditions.add(condition.formatted(values.size()));
        }
    }
}
