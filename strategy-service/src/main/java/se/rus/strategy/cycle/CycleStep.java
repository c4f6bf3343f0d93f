package se.rus.strategy.cycle;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/** How far a follow-up has come. The steps follow each other in this order. */
public enum CycleStep {
    /** It is planned; values are being gathered. */
    OPEN("open"),
    /** All that is to be known is there. */
    COLLECTED("collected"),
    /** Deviations have been analysed. */
    ANALYSED("analysed"),
    /** It has been decided what to do. */
    DECIDED("decided"),
    /** Done. */
    CLOSED("closed");

    private final String word;

    CycleStep(String word) {
        this.word = word;
    }

    /** The word on the wire, lowerCamel. */
    @JsonValue
    public String word() {
        return word;
    }

    /** The one of that word; throws NoSuchElementException when there is none. */
    public static CycleStep of(String word) {
        return Arrays.stream(values())
                .filter(each -> each.word.equals(word))
                .findFirst()
                .orElseThrow();
    }
}
