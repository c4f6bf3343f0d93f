package se.rus.indicator.signal;

import io.quarkus.hibernate.reactive.panache.PanacheQuery;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.panache.common.Sort;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.rus.platform.http.PageOf;
import se.rus.platform.http.Paging;

/** Reads the latest assessments. */
@ApplicationScoped
@WithSession
public class SignalViews implements PanacheRepositoryBase<SignalView, SignalView.Key> {

    /** What to look for; each part may be null. */
    record Filter(String county, String actor, String indicator, String signal) {}

    Uni<Optional<SignalView>> one(String indicatorId, String actor) {
        return findById(new SignalView.Key(indicatorId, actor)).map(Optional::ofNullable);
    }

    Uni<PageOf<SignalView>> matching(Filter filter, Paging paging) {
        List<String> conditions = new ArrayList<>(List.of("1 = 1"));
        List<Object> values = new ArrayList<>();
        add(conditions, values, "county", filter.county());
        add(conditions, values, "actor", filter.actor());
        add(conditions, values, "indicatorId", filter.indicator());
        add(conditions, values, "signal", filter.signal());
        PanacheQuery<SignalView> query =
                find(String.join(" and ", conditions), Sort.by("indicatorId").and("actor"), values.toArray());
        return query.count()
                .chain(total -> query.page(paging.page() - 1, paging.limit())
                        .list()
                        .map(rows -> PageOf.of(rows, paging, total)));
    }

    private static void add(List<String> conditions, List<Object> values, String column, String value) {
        if (value != null) {
            values.add(value);
            conditions.add(column + " = ?" + values.size());
        }
    }
}
