package se.rus.platform.store;

/** No stream can have this name, so there is none: what an address names by it is not there, 404. */
public final class NotAStreamIdException extends IllegalArgumentException {
    public NotAStreamIdException(String message) {
        super(message);
    }
}
