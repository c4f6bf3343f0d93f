package se.rus.indicator.submission;

import se.rus.indicator.table.Column;
import se.rus.platform.decision.Rejection;

/** A cell that cannot be understood. Stays within this package. */
final class CellException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Column column;
    private final transient Rejection reason;

    CellException(Column column, Rejection reason) {
        super(reason.detail(), null, false, false);
        this.column = column;
        this.reason = reason;
    }

    CellException(Column column, String code, String en, String sv) {
        this(column, Rejection.rule(code, "", en, sv));
    }

    Column column() {
        return column;
    }

    Rejection reason() {
        return reason;
    }
}
