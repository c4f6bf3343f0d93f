package se.rus.strategy.shift;

import com.fasterxml.jackson.annotation.JsonValue;

/** How large and clear a shift is; a class, since it cannot be measured. */
public enum ShiftSize {
    /** Small (liten). */
    SMALL("small"),
    /** Clear (tydlig). */
    CLEAR("clear"),
    /** Large (stor). */
    LARGE("large");

    private final String word;

    ShiftSize(String word) {
        this.word = word;
    }

    /** The word on the wire, lowerCamel. */
    @JsonValue
    public String word() {
        return word;
    }
}
