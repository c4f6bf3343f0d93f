package se.rus.strategy.relation;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/** Who says so. */
public enum AssessedBy {
    /** The actor itself. */
    ACTOR("actor"),
    /** The county's coordinator, on the actor's behalf. */
    COORDINATOR("coordinator");

    private final String word;

    AssessedBy(String word) {
        this.word = word;
    }

    /** The word on the wire, lowerCamel. */
    @JsonValue
    public String word() {
        return word;
    }

    /** Who a word that the tables hold means. */
    static AssessedBy of(String word) {
        return Arrays.stream(values())
                .filter(each -> each.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody is called " + word));
    }
}
