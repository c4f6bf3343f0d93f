package se.rus.strategy.content;

import com.fasterxml.jackson.annotation.JsonValue;

/** Who governs, from far away to near. */
public enum GovernanceLevel {
    /** The European Union. */
    EU("eu"),
    /** The state. */
    NATION("nation"),
    /** The region. */
    REGION("region"),
    /** The municipalities. */
    MUNICIPALITY("municipality");

    private final String word;

    GovernanceLevel(String word) {
        this.word = word;
    }

    /** The word on the wire, lowerCamel. */
    @JsonValue
    public String word() {
        return word;
    }
}
