package se.rus.strategy.actor;

/** As much of an actor's history as its decisions need. */
public sealed interface ActorState {

    /** There is none. */
    record None() implements ActorState {}

    /** It is in the register. */
    record Known(ActorProfile actor) implements ActorState {}

    /** What an actor starts as: those of the reference data are there before anything happens to them. */
    static ActorState first(String actorId) {
        return ReferenceActors.find(actorId).<ActorState>map(Known::new).orElseGet(None::new);
    }
}
