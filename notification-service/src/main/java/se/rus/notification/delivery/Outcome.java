package se.rus.notification.delivery;

/** What an attempt led to. */
public sealed interface Outcome {

    /** The receiver has it. */
    record Taken() implements Outcome {}

    /** The receiver has it not, as far as we know. */
    record Failed(String reason) implements Outcome {}
}
