package se.rus.strategy.context;

import com.fasterxml.jackson.annotation.JsonValue;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** In which way a context event worked. */
@Schema(name = "ContextEffect")
public enum Effect {
    /** It helped. */
    POSITIVE("positive"),
    /** It hindered. */
    NEGATIVE("negative"),
    /** It helped in part and hindered in part. */
    BOTH("both");

    private final String word;

    Effect(String word) {
        this.word = word;
    }

    /** The word on the wire, lowerCamel. */
    @JsonValue
    public String word() {
        return word;
    }
}
