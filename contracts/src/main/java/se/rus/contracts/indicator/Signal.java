package se.rus.contracts.indicator;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/** How an indicator stands against its target, from good to bad. */
public enum Signal {
    /** The target is reached. */
    ACHIEVED("achieved"),
    /** On its way to be reached in time. */
    ON_TRACK("onTrack"),
    /** Behind, but within reach. */
    AT_RISK("atRisk"),
    /** Will not be reached as it goes. */
    OFF_TRACK("offTrack"),
    /** Cannot be said: a value, a target or a baseline is missing. */
    NOT_ASSESSABLE("notAssessable");

    private final String word;

    Signal(String word) {
        this.word = word;
    }

    /** The word on the wire, lowerCamel. */
    @JsonValue
    public String word() {
        return word;
    }

    /** The one of that word; null when there is none. */
    public static Signal of(String word) {
        return Arrays.stream(values())
                .filter(each -> each.word.equals(word))
                .findFirst()
                .orElse(null);
    }

    /** Whether it says anything of the target. */
    public boolean isAssessable() {
        return this != NOT_ASSESSABLE;
    }

    /**
     * Above 0 when it is worse than the other, below 0 when it is better, 0 when they are the same.
     *
     * @throws IllegalArgumentException when one of them says nothing
     */
    public int worseThan(Signal other) {
        if (!isAssessable() || !other.isAssessable()) {
            throw new IllegalArgumentException("What is not assessable is neither better nor worse");
        }
        return compareTo(other);
    }
}
