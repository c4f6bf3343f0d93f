package se.rus.strategy.actor;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.panache.common.Sort;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import se.rus.platform.http.PageOf;
import se.rus.platform.http.Paging;
import se.rus.platform.listing.Listing;
import se.rus.platform.store.EventJson;

/** Reads actors. */
@ApplicationScoped
@WithSession
public class ActorViews implements PanacheRepositoryBase<ActorView, String> {
    private static final Sort BY_NAME = Sort.by("name").and("actorId");

    /** The actor, if there is one. Either code of Gotland will do. */
    Uni<Optional<Shown>> one(String actorId) {
        return findById(ReferenceActors.canonical(actorId))
                .map(Optional::ofNullable)
                .map(found -> found.map(Shown::of));
    }

    /** The actor that a token names by its id or its organisation number, if there is one. */
    Uni<Optional<ActorProfile>> claimed(String claim) {
        return find("actorId = ?1 or organisationNumber = ?1", ReferenceActors.canonical(claim))
                .firstResult()
                .map(Optional::ofNullable)
                .map(found -> found.map(Shown::of).map(Shown::actor));
    }

    /** Those of the ids that are in the register. */
    Uni<List<ActorProfile>> known(Collection<String> actorIds) {
        return list("actorId in ?1", actorIds)
                .map(rows -> rows.stream().map(Shown::of).map(Shown::actor).toList());
    }

    /** Those that fit, by name. */
    Uni<PageOf<ActorProfile>> matching(ActorFilter filter, Paging paging) {
        return Listing.page(
                find(filter.condition(), BY_NAME, filter.values()),
                paging,
                row -> Shown.of(row).actor());
    }

    /** An actor and its version. */
    record Shown(ActorProfile actor, long version) {
        static Shown of(ActorView view) {
            return new Shown(EventJson.read(view.document, ActorProfile.class), view.version);
        }
    }
}
