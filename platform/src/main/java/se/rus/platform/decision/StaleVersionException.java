package se.rus.platform.decision;

/** The caller decided on a version that is no longer the current one: 412 when it sent If-Match, otherwise 409. */
public final class StaleVersionException extends RuntimeException {
    private final long expected;
    private final long actual;

    public StaleVersionException(long expected, long actual) {
        super("expected version " + expected + ", is " + actual, null, false, false);
        this.expected = expected;
        this.actual = actual;
    }

    public long expected() {
        return expected;
    }

    public long actual() {
        return actual;
    }
}
