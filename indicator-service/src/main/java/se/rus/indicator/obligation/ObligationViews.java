package se.rus.indicator.obligation;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.panache.common.Sort;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import se.rus.platform.http.PageOf;
import se.rus.platform.http.Paging;
import se.rus.platform.listing.Condition;
import se.rus.platform.listing.Listing;

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
        Condition condition = new Condition()
                .and("county = ?%d", filter.county())
                .and("period = ?%d", filter.period())
                .and("array_contains(actors, ?%d)", filter.actor())
                .and("opens <= ?%1$d and closes >= ?%1$d", filter.openOn());
        return Listing.page(
                find(condition.text(), Sort.by("closes").and("obligationId"), condition.values()),
                paging,
                ObligationView::served);
    }
}
