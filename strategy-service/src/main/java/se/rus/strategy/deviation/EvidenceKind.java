package se.rus.strategy.deviation;

import com.fasterxml.jackson.annotation.JsonValue;

/** What sort of evidence it is. */
public enum EvidenceKind {
    /** An observation in words. */
    TEXT("text"),
    /** A page or a report. */
    LINK("link"),
    /** Research. */
    RESEARCH("research"),
    /** How somebody else has succeeded. */
    GOOD_EXAMPLE("goodExample"),
    /** A survey. */
    SURVEY("survey"),
    /** Talks with staff or residents. */
    DIALOGUE("dialogue");

    private final String word;

    EvidenceKind(String word) {
        this.word = word;
    }

    /** The word on the wire, lowerCamel. */
    @JsonValue
    public String word() {
        return word;
    }
}
