package se.rus.strategy.actor;

import com.fasterxml.jackson.annotation.JsonValue;

/** What an actor is. Gotland is two of them. */
public enum OrganisationKind {
    /** A municipality (kommun). */
    MUNICIPALITY("municipality"),
    /** A region, the county-wide authority. */
    REGION("region"),
    /** A county administrative board (länsstyrelse): the state in the county. */
    COUNTY_ADMINISTRATIVE_BOARD("countyAdministrativeBoard"),
    /** A university or university college (universitet, högskola). */
    UNIVERSITY("university"),
    /** Another authority of the state (myndighet). */
    AGENCY("agency"),
    /** A company (företag), publicly owned ones too. */
    COMPANY("company"),
    /** An association (förening), trade bodies and foundations too. */
    ASSOCIATION("association");

    /** All words on the wire, as a pattern for query parameters. */
    static final String WORDS = "municipality|region|countyAdministrativeBoard|university|agency|company|association";

    private final String word;

    OrganisationKind(String word) {
        this.word = word;
    }

    /** The word on the wire, lowerCamel. */
    @JsonValue
    public String word() {
        return word;
    }

    /** Whether these come with the reference data, so that nobody registers them. */
    boolean comesWithReferenceData() {
        return this == MUNICIPALITY || this == REGION || this == COUNTY_ADMINISTRATIVE_BOARD;
    }
}
