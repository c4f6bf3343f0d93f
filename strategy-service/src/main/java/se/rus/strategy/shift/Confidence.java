package se.rus.strategy.shift;

import com.fasterxml.jackson.annotation.JsonValue;

/** How sure it is that the work led to the shift: a contribution, seldom the whole cause. */
public enum Confidence {
    /** The work was one of several causes. */
    CONTRIBUTED("contributed"),
    /** The work drove part of it. */
    PARTLY_DROVE("partlyDrove"),
    /** The work drove it. */
    DROVE("drove"),
    /** It cannot be said. */
    HARD_TO_SAY("hardToSay");

    private final String word;

    Confidence(String word) {
        this.word = word;
    }

    /** The word on the wire, lowerCamel. */
    @JsonValue
    public String word() {
        return word;
    }
}
