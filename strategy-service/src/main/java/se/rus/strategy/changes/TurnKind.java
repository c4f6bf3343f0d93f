package se.rus.strategy.changes;

import com.fasterxml.jackson.annotation.JsonValue;
import se.rus.contracts.indicator.Signal;

/** Which way a signal has turned. */
public enum TurnKind {
    /** From assessed to a worse signal. */
    WORSE("worse"),
    /** It could be assessed before, and cannot now. */
    LOST("lost"),
    /** Assessed for the first time, or again. */
    FIRST("first"),
    /** From assessed to a better signal. */
    BETTER("better");

    private final String word;

    TurnKind(String word) {
        this.word = word;
    }

    /** @param from null when there was none */
    static TurnKind of(Signal from, Signal to) {
        if (to == Signal.NOT_ASSESSABLE) {
            return LOST;
        }
        if (from == null || from == Signal.NOT_ASSESSABLE) {
            return FIRST;
        }
        return rank(to) > rank(from) ? WORSE : BETTER;
    }

    /** From good to bad. */
    private static int rank(Signal signal) {
        return switch (signal) {
            case ACHIEVED -> 0;
            case ON_TRACK -> 1;
            case AT_RISK -> 2;
            case OFF_TRACK -> 3;
            case NOT_ASSESSABLE -> 4;
        };
    }

    /** The word on the wire, lowerCamel. */
    @JsonValue
    public String word() {
        return word;
    }
}
