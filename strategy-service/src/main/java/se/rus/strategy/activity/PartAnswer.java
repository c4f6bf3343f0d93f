package se.rus.strategy.activity;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a partner says of its part. */
public enum PartAnswer {
    /** It takes part. */
    CONFIRMED("confirmed"),
    /** It does not; it no longer counts as taking part. */
    DECLINED("declined");

    private final String word;

    PartAnswer(String word) {
        this.word = word;
    }

    /** The word on the wire, lowerCamel. */
    @JsonValue
    public String word() {
        return word;
    }
}
