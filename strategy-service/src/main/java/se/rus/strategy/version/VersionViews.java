package se.rus.strategy.version;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.rus.platform.http.PageOf;
import se.rus.platform.http.Paging;
import se.rus.platform.store.EventJson;
import se.rus.strategy.adoption.StrategyDocument;

/** Reads adopted versions. */
@ApplicationScoped
@WithSession
public class VersionViews implements PanacheRepositoryBase<VersionView, VersionView.Key> {

    /** The newest first. */
    Uni<PageOf<StrategyVersion>> of(String strategyId, Paging paging) {
        var query = find("strategyId = ?1 order by number desc", strategyId);
        return query.count()
                .chain(total -> query.page(paging.page() - 1, paging.limit())
                        .list()
                        .map(rows -> PageOf.of(versions(rows), paging, total)));
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

    private static List<StrategyVersion> versions(List<VersionView> rows) {
        return rows.stream()
                .map(VersionViews::document)
                .map(StrategyVersion::of)
                .toList();
    }

    private static StrategyDocument document(VersionView view) {
        try {
            return EventJson.MAPPER.readValue(view.document, StrategyDocument.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
