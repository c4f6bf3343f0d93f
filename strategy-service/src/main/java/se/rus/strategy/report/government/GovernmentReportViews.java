package se.rus.strategy.report.government;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.panache.common.Sort;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.rus.platform.http.PageOf;
import se.rus.platform.http.Paging;
import se.rus.platform.listing.Condition;
import se.rus.platform.listing.Listing;

/** Reads the regions' reports; drafts for those who may see them only. */
@ApplicationScoped
@WithSession
public class GovernmentReportViews implements PanacheRepositoryBase<GovernmentReportView, String> {
    private static final Sort NEWEST_FIRST = Sort.descending("year").and("county");

    /** What to look for; each part may be null. */
    record Filter(String county, Integer year) {}

    Uni<Optional<GovernmentReportView>> one(String id, DraftReader reader) {
        return find("governmentReportId = ?1 and " + reader.condition(2), id, reader.county())
                .firstResult()
                .map(Optional::ofNullable);
    }

    /** Those of a county about the years that were sent before a time, by year: what is sent changes no more. */
    Uni<List<GovernmentReport>> sentBefore(Instant until, String county, int fromYear, int toYear) {
        return list(
                        "county = ?1 and year between ?2 and ?3 and status = 'sent' and changedAt < ?4",
                        Sort.by("year"),
                        county,
                        fromYear,
                        toYear,
                        until)
                .map(rows -> rows.stream().map(row -> row.document).toList());
    }

    /** Latest year first. */
    Uni<PageOf<GovernmentReportDocument>> matching(Filter filter, DraftReader reader, Paging paging) {
        Condition condition = new Condition()
                .and(reader.condition(1), reader.county())
                .and("county = ?%d", filter.county())
                .and("year = ?%d", filter.year());
        return Listing.page(
                find(condition.text(), NEWEST_FIRST, condition.values()), paging, GovernmentReportView::served);
    }
}
