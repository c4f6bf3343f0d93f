package se.rus.strategy.progress;

import java.util.Map;
import se.rus.platform.http.FieldError;
import se.rus.platform.http.ProblemType;

/**
 * An event that a client has caused and wants to see: where it was written, and the Rus-Position it was answered with.
 *
 * @param source as in CloudEvents
 */
record SeenPosition(String source, long position) {
    private static final Map<String, String> SOURCES =
            Map.of("indicators", "/indicators", "funding", "/funding", "strategy", "/strategy");

    /** Reads {@code indicators:123}; a 400 problem when it is not that. */
    static SeenPosition of(String text) {
        String[] parts = text.split(":", -1);
        if (parts.length != 2 || !SOURCES.containsKey(parts[0]) || !parts[1].matches("[0-9]{1,18}")) {
            throw ProblemType.INVALID_REQUEST.exception(
                    "Send minPosition as api:position, for example indicators:123.",
                    "Skicka minPosition som api:position, till exempel indicators:123.",
                    new FieldError(
                            "?minPosition",
                            "wrong-form",
                            "is indicators, funding or strategy, a colon and a number",
                            "är indicators, funding eller strategy, ett kolon och ett tal"));
        }
        return new SeenPosition(SOURCES.get(parts[0]), Long.parseLong(parts[1]));
    }
}
