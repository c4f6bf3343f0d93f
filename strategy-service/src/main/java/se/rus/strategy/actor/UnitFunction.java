package se.rus.strategy.actor;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a unit does for the strategy inside its organisation (R22). */
public enum UnitFunction {
    /** Strategic support (strategiskt stöd). */
    STRATEGIC_SUPPORT("strategicSupport"),
    /** Sustainability representatives (hållbarhetsombud). */
    SUSTAINABILITY_REPRESENTATIVES("sustainabilityRepresentatives"),
    /** Health promoters (hälsoinspiratörer). */
    HEALTH_PROMOTERS("healthPromoters");

    /** All words on the wire, as a pattern for query parameters. */
    static final String WORDS = "strategicSupport|sustainabilityRepresentatives|healthPromoters";

    private final String word;

    UnitFunction(String word) {
        this.word = word;
    }

    /** The word on the wire, lowerCamel. */
    @JsonValue
    public String word() {
        return word;
    }
}
