package se.rus.strategy.deviation;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/** How far a deviation has come. */
public enum DeviationStatus {
    /** The two questions are being answered. */
    OPEN("open"),
    /** It was decided what to do. */
    DECIDED("decided"),
    /** It was closed without a decision, with a reason. */
    CLOSED("closed");

    private final String word;

    DeviationStatus(String word) {
        this.word = word;
    }

    /** The word on the wire, lowerCamel. */
    @JsonValue
    public String word() {
        return word;
    }

    /** The one of that word; throws NoSuchElementException when there is none. */
    public static DeviationStatus of(String word) {
        return Arrays.stream(values())
                .filter(each -> each.word.equals(word))
                .findFirst()
                .orElseThrow();
    }
}
