package se.rus.platform.decision;

/** The Idempotency-Key was used while this request was under way; the reply kept under it is the answer. */
public final class KeyUsedException extends RuntimeException {
    public KeyUsedException() {
        super("the Idempotency-Key was used meanwhile", null, false, false);
    }
}
