package se.rus.strategy.network.agreement;

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
import se.rus.platform.store.EventJson;

/** Reads agreements. */
@ApplicationScoped
@WithSession
public class AgreementViews implements PanacheRepositoryBase<AgreementView, String> {
    private static final Sort LATEST_FIRST = Sort.descending("validFrom").and("agreementId");

    /**
     * What to look for; each part may be null.
     *
     * @param county keeps it
     * @param party signed or owns
     * @param formal decided or written, or else informal
     * @param on valid on that day
     */
    record Filter(String county, String party, Boolean formal, LocalDate on) {}

    Uni<Optional<Shown>> one(String agreementId) {
        return findById(agreementId).map(Optional::ofNullable).map(found -> found.map(Shown::of));
    }

    /** Those that fit, as they are shown on a day. */
    Uni<PageOf<AgreementDocument>> matching(Filter filter, Paging paging, LocalDate today) {
        Condition condition = new Condition()
                .and("county = ?%d", filter.county())
                .and("array_contains(parties, ?%d)", filter.party())
                .and("formal = ?%d", filter.formal())
                .and("validFrom <= ?%1$d and (validUntil is null or validUntil > ?%1$d)", filter.on());
        return Listing.page(
                find(condition.text(), LATEST_FIRST, condition.values()),
                paging,
                row -> AgreementDocument.of(Shown.of(row).agreement(), today));
    }

    /** An agreement and its version. */
    record Shown(Agreement agreement, long version) {
        static Shown of(AgreementView view) {
            return new Shown(EventJson.read(view.document, Agreement.class), view.version);
        }
    }
}
