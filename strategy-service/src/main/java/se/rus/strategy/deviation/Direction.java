package se.rus.strategy.deviation;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/** Which way a signal turned. Negative comes first in every list. */
public enum Direction {
    /** It got worse and something may have to be done. */
    NEGATIVE("negative"),
    /** It got better: what made it so may be worth learning from. */
    LEARNING("learning");

    private final String word;

    Direction(String word) {
        this.word = word;
    }

    /** The word on the wire, lowerCamel. */
    @JsonValue
    public String word() {
        return word;
    }

    /** The one of that word; throws NoSuchElementException when there is none. */
    public static Direction of(String word) {
        return Arrays.stream(values())
                .filter(each -> each.word.equals(word))
                .findFirst()
                .orElseThrow();
    }
}
