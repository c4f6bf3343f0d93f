package se.rus.indicator.series;

import se.rus.contracts.reference.Actors;

/** Names of actors for people, the whole country among them. */
public final class ActorNames {
    private ActorNames() {}

    /** The code itself when nobody has it. */
    public static String of(String code) {
        return code.equals("0000") ? "Riket" : Actors.nameOf(code);
    }
}
