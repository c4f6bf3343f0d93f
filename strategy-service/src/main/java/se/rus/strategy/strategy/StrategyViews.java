package se.rus.strategy.strategy;

import io.quarkus.hibernate.reactive.panache.PanacheQuery;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.panache.common.Sort;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Reads strategies: those adopted, and the drafts of one county. */
@ApplicationScoped
@WithSession
public class StrategyViews implements PanacheRepositoryBase<StrategyView, String> {
    private static final Sort NEWEST_FIRST = Sort.descending("draftedAt").and("strategyId");
    private static final String VISIBLE = "(status = 'adopted' or county = ?1)";

    /** The strategy, if there is one that may be seen. */
    public Uni<Optional<StrategyView>> one(String strategyId, String draftsOf) {
        return find(VISIBLE + " and strategyId = ?2", draftsOf, strategyId)
                .firstResult()
                .map(Optional::ofNullable);
    }

    /**
     * What may be seen, newest first.
     *
     * @param county of one county only, when it is given
     * @param page from 1
     */
    public Uni<Found> page(String draftsOf, Optional<String> county, int page, int limit) {
        PanacheQuery<StrategyView> query = county.map(
                        code -> find(VISIBLE + " and county = ?2", NEWEST_FIRST, draftsOf, code))
                .orElseGet(() -> find(VISIBLE, NEWEST_FIRST, draftsOf));
        return query.count().chain(total -> query.page(page - 1, limit).list().map(rows -> new Found(rows, total)));
    }

    /** A page and how many there are in all. */
    public record Found(List<StrategyView> rows, long total) {}
}
