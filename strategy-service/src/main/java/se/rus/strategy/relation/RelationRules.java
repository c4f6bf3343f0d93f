package se.rus.strategy.relation;

import java.util.Optional;
import java.util.stream.Stream;
import se.rus.platform.decision.RejectedException;
import se.rus.platform.decision.Rejection;
import se.rus.strategy.actor.ActorDirectory;
import se.rus.strategy.actor.ActorProfile;

/** What an assessment must fulfil as to its actor and its strategy. */
final class RelationRules {
    private static final Rejection ELSEWHERE = Rejection.rule(
            "actor-not-in-county",
            "{actorId}",
            "The actor does not belong to the strategy's county on that day.",
            "Aktören hör inte till strategins län den dagen.");
    private static final Rejection NO_UNIT = Rejection.rule(
            "unit-unknown",
            "/unitId",
            "The actor has no such unit on that day.",
            "Aktören har ingen sådan enhet den dagen.");

    private RelationRules() {}

    /** Fails at the first rule that is broken. */
    static void require(Assessment it, ActorProfile actor, String county) {
        Stream.of(belongs(it, actor, county), exists(it, actor), unit(it, actor))
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresent(reason -> {
                    throw new RejectedException(reason);
                });
    }

    private static Optional<Rejection> belongs(Assessment it, ActorProfile actor, String county) {
        return actor.belongsTo(county, it.assessedOn()) ? Optional.empty() : Optional.of(ELSEWHERE);
    }

    private static Optional<Rejection> exists(Assessment it, ActorProfile actor) {
        return actor.existsOn(it.assessedOn()) ? Optional.empty() : Optional.of(ActorDirectory.closed("/assessedOn"));
    }

    private static Optional<Rejection> unit(Assessment it, ActorProfile actor) {
        return it.unitId() == null
                        || actor.unit(it.unitId())
                                .filter(unit -> unit.closedOn() == null
                                        || it.assessedOn().isBefore(unit.closedOn()))
                                .isPresent()
                ? Optional.empty()
                : Optional.of(NO_UNIT);
    }
}
