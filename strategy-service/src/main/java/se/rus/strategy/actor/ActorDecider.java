package se.rus.strategy.actor;

import java.util.Optional;
import se.rus.platform.decision.Decider;
import se.rus.platform.decision.Decision;
import se.rus.platform.decision.Rejection;
import se.rus.strategy.actor.ActorCommand.CloseActor;
import se.rus.strategy.actor.ActorCommand.CloseUnit;
import se.rus.strategy.actor.ActorCommand.JoinCounty;
import se.rus.strategy.actor.ActorCommand.RegisterActor;
import se.rus.strategy.actor.ActorCommand.RenameActor;
import se.rus.strategy.actor.ActorCommand.SetUnit;

/**
 * The life of an actor in the register.
 *
 * @param first what the actor is before anything happened to it
 */
public record ActorDecider(ActorState first) implements Decider<ActorCommand, ActorState, ActorEvent> {

    @Override
    public ActorState initial() {
        return first;
    }

    @Override
    public ActorState evolve(ActorState state, ActorEvent event) {
        return new ActorState.Known(ReferenceActors.current(event.actor()));
    }

    @Override
    public Decision<ActorEvent> decide(ActorCommand command, ActorState state) {
        return switch (state) {
            case ActorState.None ignored -> create(command);
            case ActorState.Known(ActorProfile actor) ->
                actor.closedOn() == null ? change(command, actor) : Decision.reject(ActorRules.CLOSED);
        };
    }

    private static Decision<ActorEvent> create(ActorCommand command) {
        return command instanceof RegisterActor it
                ? Decision.unless(ActorRules.broken(it.actor()), new ActorEvent.ActorRegistered(it.actor(), it.at()))
                : Decision.reject(ActorRules.MISSING);
    }

    private static Decision<ActorEvent> change(ActorCommand command, ActorProfile actor) {
        return switch (command) {
            case RegisterActor ignored ->
                Decision.reject(Rejection.state("actor-exists", "It is registered.", "Den är registrerad."));
            case RenameActor it -> actor.comesWithReferenceData() ? reference() : rename(it, actor);
            case JoinCounty it -> actor.comesWithReferenceData() ? reference() : join(it, actor);
            case CloseActor it -> actor.comesWithReferenceData() ? reference() : close(it, actor);
            case SetUnit it -> set(it, actor);
            case CloseUnit it -> close(it, actor);
        };
    }

    private static Decision<ActorEvent> rename(RenameActor it, ActorProfile actor) {
        return it.name().equals(actor.name())
                ? Decision.nothingNew()
                : Decision.unless(
                        ActorRules.day(actor, it.from(), "/from"),
                        new ActorEvent.ActorRenamed(
                                ActorChange.renamed(actor, it.name(), it.from()), it.from(), it.at()));
    }

    private static Decision<ActorEvent> join(JoinCounty it, ActorProfile actor) {
        return actor.belongsTo(it.membership().county())
                ? Decision.nothingNew()
                : Decision.unless(
                        ActorRules.county(it.membership(), ""),
                        new ActorEvent.ActorJoinedCounty(
                                ActorChange.joined(actor, it.membership()),
                                it.membership().county(),
                                it.at()));
    }

    private static Decision<ActorEvent> close(CloseActor it, ActorProfile actor) {
        return Decision.unless(
                ActorRules.day(actor, it.on(), "/on"),
                new ActorEvent.ActorClosed(ActorChange.closed(actor, it.on()), it.at()));
    }

    private static Decision<ActorEvent> set(SetUnit it, ActorProfile actor) {
        Optional<OrganisationUnit> before = actor.unit(it.unit().unitId());
        if (before.filter(unit -> unit.closedOn() != null).isPresent()) {
            return Decision.reject(ActorRules.UNIT_CLOSED);
        }
        return before.equals(Optional.of(it.unit()))
                ? Decision.nothingNew()
                : Decision.accept(new ActorEvent.ActorUnitSet(
                        ActorChange.unit(actor, it.unit()), it.unit().unitId(), it.at()));
    }

    private static Decision<ActorEvent> close(CloseUnit it, ActorProfile actor) {
        return actor.unit(it.unitId())
                .map(unit -> unit.closedOn() == null
                        ? Decision.<ActorEvent>accept(new ActorEvent.ActorUnitClosed(
                                ActorChange.unit(actor, unit.closed(it.on())), it.unitId(), it.at()))
                        : Decision.<ActorEvent>reject(ActorRules.UNIT_CLOSED))
                .orElseGet(() -> Decision.reject(ActorRules.UNIT_MISSING));
    }

    private static Decision<ActorEvent> reference() {
        return Decision.reject(ActorRules.REFERENCE);
    }
}
