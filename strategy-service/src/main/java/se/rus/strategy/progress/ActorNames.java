package se.rus.strategy.progress;

import se.rus.contracts.reference.Actor;
import se.rus.contracts.reference.Actors;

/** What actors are called. */
final class ActorNames {
    private ActorNames() {}

    /** Its name, or its number when it is neither a municipality nor a region. */
    static String of(String code) {
        return Actors.find(code).map(Actor::name).orElse(code);
    }
}
