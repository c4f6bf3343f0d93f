package se.rus.platform.decision;

/**
 * A stream's state.
 *
 * @param version 0 when there is no such stream
 */
public record Loaded<S>(S state, long version) {
    public boolean exists() {
        return version > 0;
    }
}
