package se.rus.indicator.obligation;

import io.quarkus.hibernate.reactive.panache.PanacheQuery;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.panache.common.Sort;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.rus.platform.http.PageOf;
import se.rus.platform.http.Paging;

/** Reads obligations. */
@ApplicationScoped
@WithSession
public class ObligationViews implements PanacheRepositoryBase<ObligationView, String> {

    /** What to look for; each part may be null. */
    record Filter(String county, String period, String actor, LocalDate openOn) {}

    Uni<Optional<ObligationView>> one(String obligationId) {
        return findById(obligationId).map(Optional::ofNullable);
    }

    /** Those that close first come first. */
    Uni<PageOf<ObligationDocument>> matching(Filter filter, Paging paging) {
        List<String> conditions = new ArrayList<>(List.of("1 = 1"));
        List<Object> values = new ArrayList<>();
        add(conditions, values, "county = ?%d", filter.county());
        add(conditions, values, "period = ?%d", filter.period());
        add(conditions, values, "array_contains(actors, ?%d)", filter.actor());
        add(conditions, values, "opens <= ?%1$d and closes >= ?%1$d", filter.openOn());
        PanacheQuery<ObligationView> query =
                find(String.join(" and ", conditions), Sort.by("closes").and("obligationId"), values.toArray());
        return query.count()
                .chain(total -> query.page(paging.page() - 1, paging.limit())
                        .list()
                        .map(rows -> PageOf.of(
                                rows.stream().map(ObligationView::served).toList(), paging, total)));
    }

    private static void add(List<String> conditions, List<Object> values, String condition, Object value) {
        if (value != null) {
            values.add(value);
            conditions.add(condition.formatted(values.size()));
        }
    }
}
