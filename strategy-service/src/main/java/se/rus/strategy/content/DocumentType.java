package se.rus.strategy.content;

import com.fasterxml.jackson.annotation.JsonValue;

/** What sort of governing document (styrdokument) it is. */
public enum DocumentType {
    /** Vision. */
    VISION("vision"),
    /** Programme (program). */
    PROGRAMME("programme"),
    /** Policy. */
    POLICY("policy"),
    /** Strategy (strategi). */
    STRATEGY("strategy"),
    /** Action plan (handlingsplan), or another plan of what is to be done. */
    ACTION_PLAN("actionPlan"),
    /** Guideline (riktlinje). */
    GUIDELINE("guideline");

    private final String word;

    DocumentType(String word) {
        this.word = word;
    }

    /** The word on the wire, lowerCamel. */
    @JsonValue
    public String word() {
        return word;
    }
}
