package se.rus.contracts.strategy;

import com.fasterxml.jackson.annotation.JsonValue;

/** Whose life or work a goal (mål) is about. */
public enum GoalLevel {
    /** Those who live here (invånare). */
    RESIDENT("resident"),
    /** Those who use a service (brukare). */
    USER("user"),
    /** Those who work with it (medarbetare). */
    EMPLOYEE("employee"),
    /** The county as a whole (samhälle). */
    SOCIETY("society");

    private final String word;

    GoalLevel(String word) {
        this.word = word;
    }

    /** The word on the wire, lowerCamel. */
    @JsonValue
    public String word() {
        return word;
    }
}
