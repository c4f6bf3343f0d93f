package se.rus.strategy.consultation;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import se.rus.platform.http.PageOf;
import se.rus.platform.http.Paging;
import se.rus.platform.listing.Listing;

/** Reads remarks. */
@ApplicationScoped
@WithSession
public class RemarkViews implements PanacheRepositoryBase<RemarkView, RemarkView.Key> {

    /** In the order in which they came in. */
    Uni<PageOf<RemarkDocument>> of(String strategyId, Paging paging) {
        return Listing.page(
                find("strategyId = ?1 order by receivedAt, remarkId", strategyId), paging, RemarkDocument::of);
    }

    /** One of them, if there is one of this id. */
    Uni<Optional<RemarkDocument>> one(String strategyId, String remarkId) {
        return find("strategyId = ?1 and remarkId = ?2", strategyId, remarkId)
                .firstResult()
                .map(found -> Optional.ofNullable(found).map(RemarkDocument::of));
    }
}
