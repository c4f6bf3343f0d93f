package se.rus.strategy.cycle;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/** How often is followed up, and what. */
public enum CycleType {
    /** Four months, 2026-T1. */
    TERTIAL("tertial"),
    /** Six months, 2026-H1. */
    HALF_YEAR("halfYear"),
    /** A year, 2026. */
    YEAR("year"),
    /** Four years from one election to the next, 2023-2026: the deeper evaluation. */
    MANDATE_PERIOD("mandatePeriod");

    private final String word;

    CycleType(String word) {
        this.word = word;
    }

    /** The word on the wire, lowerCamel. */
    @JsonValue
    public String word() {
        return word;
    }

    /** The one of that word; throws NoSuchElementException when there is none. */
    public static CycleType of(String word) {
        return Arrays.stream(values())
                .filter(each -> each.word.equals(word))
                .findFirst()
                .orElseThrow();
    }
}
