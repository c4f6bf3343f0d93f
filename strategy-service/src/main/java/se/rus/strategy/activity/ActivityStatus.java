package se.rus.strategy.activity;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/** Where an activity stands in a year. */
public enum ActivityStatus {
    /** Not begun; also what nobody has reported on yet. */
    PLANNED("planned"),
    /** Under way as planned. */
    ONGOING("ongoing"),
    /** Finished; the last word. */
    DONE("done"),
    /** Later than planned, with a reason. */
    DELAYED("delayed"),
    /** Given up, with a reason; the last word. */
    CANCELLED("cancelled");

    private final String word;

    ActivityStatus(String word) {
        this.word = word;
    }

    /** The word on the wire, lowerCamel. */
    @JsonValue
    public String word() {
        return word;
    }

    /** The one of that word; throws NoSuchElementException when there is none. */
    public static ActivityStatus of(String word) {
        return Arrays.stream(values())
                .filter(each -> each.word.equals(word))
                .findFirst()
                .orElseThrow();
    }
}
