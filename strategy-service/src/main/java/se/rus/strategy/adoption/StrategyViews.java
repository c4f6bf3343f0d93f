package se.rus.strategy.adoption;

import io.quarkus.hibernate.reactive.panache.PanacheQuery;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.panache.common.Sort;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
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

    /** Latest change first; of one county when it is given. Page from 1. */
    public Uni<Found> found(Optional<String> county, int page, int limit) {
        PanacheQuery<StrategyView> query = county.map(code -> find("county = ?1", LATEST_FIRST, code))
                .orElseGet(() -> find("from StrategyView", LATEST_FIRST));
        return query.count()
                .chain(total -> query.page(page - 1, limit)
                        .list()
                        .map(rows -> new Found(
                                rows.stream()
                                        .map(Shown::of)
                                        .map(Shown::document)
                                        .toList(),
                                total)));
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

    /** A page and how many there are in all. */
    public record Found(List<StrategyDocument> documents, long total) {}
}
