package se.rus.platform.store;

/** An event of a type that this version of the service does not know. It stops whoever reads; it is never skipped. */
public final class UnknownEventTypeException extends RuntimeException {
    public UnknownEventTypeException(String type) {
        super("Unknown event type " + type + ": was it written by a newer version of this service?");
    }
}
