package se.rus.indicator.table;

import se.rus.platform.decision.Rejection;

/** The file as a whole cannot be read. */
public class UnreadableTableException extends RuntimeException {
    private final transient Rejection rejection;

    public UnreadableTableException(Rejection rejection) {
        // No stack trace: this says what is wrong with a file, not with the program.
        super(rejection.code() + ": " + rejection.detail(), null, false, false);
        this.rejection = rejection;
    }

    /** Why, and what to do. */
    public Rejection rejection() {
        return rejection;
    }
}
