package se.rus.strategy.report;

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
        Condition condition = new Condition()
                .and("county = ?%d", filter.county())
                .and("strategyId = ?%d", filter.strategyId())
                .and("year = ?%d", filter.year())
                .and("kind = ?%d", filter.kind());
        return Listing.page(find(condition.text(), NEWEST_FIRST, condition.values()), paging, ReportView::summary);
    }
}
