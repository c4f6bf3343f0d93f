package se.rus.strategy.version;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import se.rus.platform.http.PageOf;
import se.rus.platform.http.Paging;
import se.rus.platform.listing.Listing;
import se.rus.platform.store.EventJson;
import se.rus.strategy.adoption.StrategyDocument;

/** Reads adopted versions. */
@ApplicationScoped
@WithSession
public class VersionViews implements PanacheRepositoryBase<VersionView, VersionView.Key> {

    /** The newest first. */
    Uni<PageOf<StrategyVersion>> of(String strategyId, Paging paging) {
        return Listing.page(
                find("strategyId = ?1 order by number desc", strategyId),
                paging,
                row -> StrategyVersion.of(document(row)));
    }

    /** One version as it was adopted, if there is one of this number. */
    Uni<Optional<StrategyDocument>> one(String strategyId, int number) {
        return find("strategyId = ?1 and number = ?2", strategyId, number)
                .firstResult()
                .map(found -> Optional.ofNullable(found).map(VersionViews::document));
    }

    /** The one that was adopted last before a time. */
    Uni<Optional<StrategyDocument>> before(String strategyId, Instant until) {
        return find("strategyId = ?1 and adoptedAt < ?2 order by number desc", strategyId, until)
                .firstResult()
                .map(found -> Optional.ofNullable(found).map(VersionViews::document));
    }

    private static StrategyDocument document(VersionView view) {
        return EventJson.read(view.document, StrategyDocument.class);
    }
}
