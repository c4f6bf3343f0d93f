package se.rus.contracts.strategy;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/** Where an activity (aktivitet) stands, as last reported. */
public enum ActivityStatus {
    /** Not begun; also what nobody has reported on yet. */
    PLANNED("planned"),
    /** Under way as planned. */
    ONGOING("ongoing"),
    /** Finished. */
    DONE("done"),
    /** Later than planned. */
    DELAYED("delayed"),
    /** Given up. */
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
