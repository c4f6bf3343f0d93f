package se.rus.platform.decision;

/** Which version a command may meet. */
public sealed interface Expected {

    /** Whatever there is: on a conflict the decision is made again on the newer state. */
    record Any() implements Expected {}

    /** Exactly this one, as the client said by If-Match. */
    record Version(long version) implements Expected {}

    /** None: the stream is to be created. */
    record Nothing() implements Expected {}

    static Expected any() {
        return new Any();
    }

    static Expected version(long version) {
        return new Version(version);
    }

    static Expected nothing() {
        return new Nothing();
    }
}
