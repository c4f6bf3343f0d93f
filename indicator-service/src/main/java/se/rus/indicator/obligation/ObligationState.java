package se.rus.indicator.obligation;

import java.util.List;

/**
 * An obligation as it stands.
 *
 * @param obligation null when there is none
 * @param reopenings the latest of each actor
 */
public record ObligationState(Obligation obligation, List<Reopening> reopenings) {
    static final ObligationState NONE = new ObligationState(null, List.of());

    public ObligationState {
        reopenings = List.copyOf(reopenings);
    }

    boolean exists() {
        return obligation != null;
    }
}
