package se.rus.indicator.comparison;

import com.fasterxml.jackson.annotation.JsonValue;

/** What makes the members of a group a group. */
public enum GroupKind {
    /** Same kind of actor, same county, among those who report. */
    COUNTY("county"),
    /** Municipalities, among those who report. */
    MUNICIPALITIES("municipalities"),
    /** Same kind of actor, all in the country. */
    COUNTRY("country"),
    /** Put together by Kolada. */
    KOLADA("kolada");

    private final String word;

    GroupKind(String word) {
        this.word = word;
    }

    /** The word on the wire, lowerCamel. */
    @JsonValue
    public String word() {
        return word;
    }
}
