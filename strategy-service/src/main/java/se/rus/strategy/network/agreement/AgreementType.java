package se.rus.strategy.network.agreement;

import com.fasterxml.jackson.annotation.JsonValue;

/** What actors have agreed on. */
public enum AgreementType {
    /** What they mean to do (avsiktsförklaring). */
    LETTER_OF_INTENT("letterOfIntent"),
    /** How they work together (samverkansavtal, överenskommelse). */
    COOPERATION("cooperation"),
    /** That they own something together, with shares (samägande). */
    JOINT_OWNERSHIP("jointOwnership");

    private final String word;

    AgreementType(String word) {
        this.word = word;
    }

    /** The word on the wire, lowerCamel. */
    @JsonValue
    public String word() {
        return word;
    }
}
