package se.rus.strategy.shift;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import se.rus.strategy.contribution.PastStates;

/** Shifts as they had been told of before a time. */
@ApplicationScoped
public class ShiftHistory {
    private final ShiftViews views;
    private final PastStates past;

    ShiftHistory(ShiftViews views, PastStates past) {
        this.views = views;
        this.past = past;
    }

    /** Those of a strategy, by id. A shift never changes strategy, so the newest rows name all that there have been. */
    public Uni<List<ShiftState>> before(Instant until, String strategyId) {
        return views.idsOf(strategyId)
                .chain(ids -> past.before(until, Shifts.STREAM, ids, ShiftEvent.class, new ShiftDecider()));
    }
}
