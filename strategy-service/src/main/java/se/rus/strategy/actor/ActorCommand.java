package se.rus.strategy.actor;

import java.time.Instant;
import java.time.LocalDate;

/** What may be asked of an actor in the register. Times and ids come with the command. */
public sealed interface ActorCommand {

    /** Enter it. */
    record RegisterActor(ActorProfile actor, Instant at) implements ActorCommand {}

    /** Call it otherwise from a day on. */
    record RenameActor(String name, LocalDate from, Instant at) implements ActorCommand {}

    /** Let it belong to one more county. */
    record JoinCounty(CountyMembership membership, Instant at) implements ActorCommand {}

    /** Say that it no longer exists from a day on. */
    record CloseActor(LocalDate on, Instant at) implements ActorCommand {}

    /** Add a unit, or call one otherwise. */
    record SetUnit(OrganisationUnit unit, Instant at) implements ActorCommand {}

    /** Say that a unit no longer exists from a day on. */
    record CloseUnit(String unitId, LocalDate on, Instant at) implements ActorCommand {}
}
