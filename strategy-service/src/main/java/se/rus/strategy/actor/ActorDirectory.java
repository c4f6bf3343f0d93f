package se.rus.strategy.actor;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.rus.platform.decision.RejectedException;
import se.rus.platform.decision.Rejection;
import se.rus.platform.http.ProblemType;

/** Finds the actors that others refer to. */
@ApplicationScoped
public class ActorDirectory {
    private final ActorViews views;

    ActorDirectory(ActorViews views) {
        this.views = views;
    }

    /** The one id of an actor that has two codes; every other id as it is. */
    public static String canonical(String actorId) {
        return ReferenceActors.canonical(actorId);
    }

    /** The actor as it stands; a 404 problem when there is no such actor. */
    public Uni<ActorProfile> one(String actorId) {
        return views.one(actorId)
                .map(found -> found.map(ActorViews.Shown::actor).orElseThrow(ActorDirectory::missing));
    }

    /** The actor as it stands, if there is one. */
    public Uni<Optional<ActorProfile>> find(String actorId) {
        return views.one(actorId).map(found -> found.map(ActorViews.Shown::actor));
    }

    /**
     * The actors by canonical id. Fails with a 422 problem at the first that is unknown.
     *
     * @param pointer of the list in the request; {@code /members} becomes {@code /members/2/actorId}
     */
    public Uni<Map<String, ActorProfile>> all(List<String> actorIds, String pointer) {
        List<String> ids = actorIds.stream().map(ActorDirectory::canonical).toList();
        return known(ids).invoke(found -> requireAll(ids, found, pointer));
    }

    /** Those of the ids that are in the register, by canonical id. */
    public Uni<Map<String, ActorProfile>> known(Collection<String> actorIds) {
        List<String> ids =
                actorIds.stream().map(ActorDirectory::canonical).distinct().toList();
        return views.known(ids)
                .map(found -> found.stream().collect(Collectors.toMap(ActorProfile::actorId, Function.identity())));
    }

    private static void requireAll(List<String> ids, Map<String, ActorProfile> found, String pointer) {
        for (int i = 0; i < ids.size(); i++) {
            if (!found.containsKey(ids.get(i))) {
                throw new RejectedException(unknown(pointer + "/" + i + "/actorId"));
            }
        }
    }

    /** Why a reference to an actor is refused. */
    public static Rejection unknown(String pointer) {
        return Rejection.rule("actor-unknown", pointer, "There is no such actor.", "Det finns ingen sådan aktör.");
    }

    /** Why a reference to an actor that no longer exists is refused. */
    public static Rejection closed(String pointer) {
        return Rejection.rule(
                "actor-closed", pointer, "The actor does not exist on that day.", "Aktören finns inte den dagen.");
    }

    static RuntimeException missing() {
        return ProblemType.NOT_FOUND.exception("There is no such actor.", "Det finns ingen sådan aktör.");
    }
}
