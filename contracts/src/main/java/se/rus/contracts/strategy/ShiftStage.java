package se.rus.contracts.strategy;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/** Whether a shift (förflyttning) has come about. */
public enum ShiftStage {
    /** It is wanted and has not happened. */
    WANTED("wanted"),
    /** It has happened. */
    HAPPENED("happened");

    private final String word;

    ShiftStage(String word) {
        this.word = word;
    }

    /** The word on the wire, lowerCamel. */
    @JsonValue
    public String word() {
        return word;
    }

    /** The one of that word; throws NoSuchElementException when there is none. */
    public static ShiftStage of(String word) {
        return Arrays.stream(values())
                .filter(each -> each.word.equals(word))
                .findFirst()
                .orElseThrow();
    }
}
