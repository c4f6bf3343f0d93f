package se.rus.strategy.content;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/** The sorts of part that a strategy has, each with an id that is the same in every version. */
public enum PartKind {
    GOAL("goal", List.of("prospects")),
    PROSPECT("prospect", List.of()),
    PRIORITY("priority", List.of("challenges", "focusAreas")),
    CHALLENGE("challenge", List.of()),
    FOCUS_AREA("focusArea", List.of("efforts")),
    EFFORT("effort", List.of()),
    DOCUMENT("governingDocument", List.of()),
    CONFLICT("conflict", List.of());

    private final String word;
    private final List<String> partFields;

    PartKind(String word, List<String> partFields) {
        this.word = word;
        this.partFields = partFields;
    }

    /** The word on the wire, lowerCamel. */
    @JsonValue
    public String word() {
        return word;
    }

    /** Fields of its record that hold parts of their own; a comparison tells of those apart. */
    public List<String> partFields() {
        return partFields;
    }
}
