package se.rus.strategy.actor;

import java.time.Instant;
import java.time.LocalDate;

/** What happens to an actor in the register. */
public sealed interface ActorEvent {

    /** The actor after it. */
    ActorProfile actor();

    /** It was entered. */
    record ActorRegistered(ActorProfile actor, Instant registeredAt) implements ActorEvent {}

    /** It is called otherwise. */
    record ActorRenamed(ActorProfile actor, LocalDate from, Instant renamedAt) implements ActorEvent {}

    /** It belongs to one more county. */
    record ActorJoinedCounty(ActorProfile actor, String county, Instant joinedAt) implements ActorEvent {}

    /** It no longer exists. */
    record ActorClosed(ActorProfile actor, Instant closedAt) implements ActorEvent {}

    /** A unit was added or is called otherwise. */
    record ActorUnitSet(ActorProfile actor, String unitId, Instant setAt) implements ActorEvent {}

    /** A unit no longer exists. */
    record ActorUnitClosed(ActorProfile actor, String unitId, Instant closedAt) implements ActorEvent {}
}
