package se.rus.strategy.adoption;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.panache.common.Sort;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import se.rus.platform.http.PageOf;
import se.rus.platform.http.Paging;
import se.rus.platform.listing.Condition;
import se.rus.platform.listing.Listing;
import se.rus.platform.store.EventJson;

/** Reads strategies. */
@ApplicationScoped
@WithSession
public class StrategyViews implements PanacheRepositoryBase<StrategyView, String> {
    private static final Sort LATEST_FIRST = Sort.descending("changedAt").and("strategyId");

    /** The strategy, if there is one. */
    public Uni<Optional<Shown>> one(String strategyId) {
        return findById(strategyId).map(Optional::ofNullable).map(found -> found.map(Shown::of));
    }

    /** The draft under way, if there is one, with the version of its strategy. */
    public Uni<Optional<Shown>> draft(String strategyId) {
        return findById(strategyId).map(Optional::ofNullable).map(found -> found.flatMap(Shown::draftOf));
    }

    /**
     * Latest change first; of one county unless it is null.
     *
     * @param readable the county whose drafts are among them, unless it is null: then those of all
     */
    Uni<PageOf<StrategyDocument>> matching(String county, String readable, Paging paging) {
        Condition condition = new Condition()
                .and("county = ?%d", county)
                .and("(status <> '" + StrategyDocument.DRAFT + "' or county = ?%d)", readable);
        return Listing.page(
                find(condition.text(), LATEST_FIRST, condition.values()),
                paging,
                row -> Shown.of(row).document());
    }

    /** A strategy and its version. */
    public record Shown(StrategyDocument document, long version) {
        static Optional<Shown> draftOf(StrategyView view) {
            return Standing.read(view.standing)
                    .underWay()
                    .map(open -> new Shown(StrategyDocument.of(open), view.version));
        }

        static Shown of(StrategyView view) {
            return new Shown(EventJson.read(view.document, StrategyDocument.class), view.version);
        }
    }
}
