package se.rus.indicator.measures;

import se.rus.platform.decision.Rejection;

/** What makes a row one that cannot be understood. Stays within this package. */
final class CellFault extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Place place;
    private final transient Rejection reason;

    /**
     * Where it stands.
     *
     * @param column as the table calls it; null when it is the row as a whole
     * @param value as written; null when the cell is empty
     */
    record Place(String column, String value) {
        static final Place ROW = new Place(null, null);
    }

    CellFault(Place place, Rejection reason) {
        super(reason.detail(), null, false, false);
        this.place = place;
        this.reason = reason;
    }

    CellFault(Place place, String code, String en, String sv) {
        this(place, Rejection.rule(code, "", en, sv));
    }

    Place place() {
        return place;
    }

    Rejection reason() {
        return reason;
    }
}
