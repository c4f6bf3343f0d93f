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
        if (!to.isAssessable()) {
            return LOST;
        }
        if (from == null || !from.isAssessable()) {
            return FIRST;
        }
        return to.worseThan(from) > 0 ? WORSE : BETTER;
    }

    /** The word on the wire, lowerCamel. */
    @JsonValue
    public String word() {
        return word;
    }
}
