package se.rus.strategy.report;

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

/** Reads reports. */
@ApplicationScoped
@WithSession
public class ReportViews implements PanacheRepositoryBase<ReportView, String> {
    private static final Sort NEWEST_FIRST =
            Sort.descending("year").and("number", Sort.Direction.Descending).and("reportId");

    /** What to look for; each part may be null. */
    record Filter(String county, String strategyId, Integer year, String kind) {}

    Uni<Optional<ReportView>> one(String reportId) {
        return findById(reportId).map(Optional::ofNullable);
    }

    /** What a report was made from; empty when there is no such report. */
    public Uni<Optional<ReportMaterial>> material(String reportId) {
        return one(reportId).map(found -> found.map(ReportView::read));
    }

    /** The yearly ones of a strategy, of those years. */
    Uni<List<ReportView>> yearly(String strategyId, int fromYear, int toYear) {
        return list(
                "strategyId = ?1 and kind = ?2 and year between ?3 and ?4",
                strategyId,
                ReportKind.YEARLY.word(),
                fromYear,
                toYear);
    }

    /** Latest year first, and in it the highest number. */
    Uni<PageOf<ReportSummary>> matching(Filter filter, Paging paging) {
        List<String> conditions = new ArrayList<>(List.of("1 = 1"));
        List<Object> values = new ArrayList<>();
        add(conditions, values, "county = ?", filter.county());
        add(conditions, values, "strategyId = ?", filter.strategyId());
        add(conditions, values, "year = ?", filter.year());
        add(conditions, values, "kind = ?", filter.kind());
        PanacheQuery<ReportView> query = find(String.join(" and ", conditions), NEWEST_FIRST, values.toArray());
        return query.count()
                .chain(total -> query.page(paging.page() - 1, paging.limit())
                        .list()
                        .map(rows ->
                                PageOf.of(rows.stream().map(ReportView::summary).toList(), paging, total)));
    }

    private static void add(List<String> conditions, List<Object> values, String condition, Object value) {
        if (value != null) {
            values.add(value);
            conditions.add(condition + values.size());
        }
    }
}
