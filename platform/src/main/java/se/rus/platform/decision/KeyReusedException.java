package se.rus.platform.decision;

/** The Idempotency-Key came with another request before: 422. */
public final class KeyReusedException extends RuntimeException {
    public KeyReusedException(String key) {
        super("the Idempotency-Key " + key + " belongs to another request", null, false, false);
    }
}
