package se.rus.platform.store;

/** The store did not answer in time; whether an append happened is unknown. Answered as 503 with Retry-After. */
public final class StoreUnavailableException extends RuntimeException {
    public StoreUnavailableException(Throwable cause) {
        super("The event store is unavailable: " + cause.getMessage(), cause);
    }
}
