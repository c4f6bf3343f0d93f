package se.rus.indicator.assessment;

import com.fasterxml.jackson.annotation.JsonValue;

/** Which way it goes, as seen by the desired direction. */
public enum Arrow {
    /** The right way. */
    IMPROVING("improving"),
    /** A year moves it no more than the indicator's {@code unchangedWithin}. */
    UNCHANGED("unchanged"),
    /** The wrong way. */
    WORSENING("worsening"),
    /** Fewer than two comparable values, or nothing says which way is right. */
    UNKNOWN("unknown");

    private final String word;

    Arrow(String word) {
        this.word = word;
    }

    /** The word on the wire, lowerCamel. */
    @JsonValue
    public String word() {
        return word;
    }
}
