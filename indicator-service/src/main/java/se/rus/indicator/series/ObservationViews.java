package se.rus.indicator.series;

import io.quarkus.hibernate.reactive.panache.PanacheQuery;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.panache.common.Sort;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import se.rus.platform.http.PageOf;
import se.rus.platform.http.Paging;

/** Reads the latest values. */
@ApplicationScoped
@WithSession
public class ObservationViews implements PanacheRepositoryBase<ObservationView, ObservationView.Key> {
    private static final Sort BY_PERIOD = Sort.by("period").and("actor").and("breakdown");

    /** The latest values of one indicator, by period, actor and breakdown. */
    public Uni<PageOf<SeriesValue>> series(String indicatorId, Paging paging) {
        PanacheQuery<ObservationView> query = find("indicatorId = ?1", BY_PERIOD, indicatorId);
        return query.count()
                .chain(total -> query.page(paging.page() - 1, paging.limit())
                        .list()
                        .map(rows ->
                                PageOf.of(rows.stream().map(SeriesValue::of).toList(), paging, total)));
    }
}
