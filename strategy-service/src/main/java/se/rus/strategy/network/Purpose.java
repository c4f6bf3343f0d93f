package se.rus.strategy.network;

import com.fasterxml.jackson.annotation.JsonValue;

/** What actors meet for. */
public enum Purpose {
    /** To exchange experience (erfarenhetsutbyte). */
    EXCHANGE("exchange"),
    /** To bring about a shift together, in a structured way (strukturerad gemensam förflyttning). */
    STRUCTURED_SHIFT("structuredShift"),
    /** Nobody has said so far. */
    NOT_STATED("notStated");

    /** All words on the wire, as a pattern for query parameters. */
    static final String WORDS = "exchange|structuredShift|notStated";

    private final String word;

    Purpose(String word) {
        this.word = word;
    }

    /** The word on the wire, lowerCamel. */
    @JsonValue
    public String word() {
        return word;
    }
}
