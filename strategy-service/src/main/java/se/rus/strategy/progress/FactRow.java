package se.rus.strategy.progress;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A row of one of the tables; parts that a table does not have are null. */
record FactRow(
        String id,
        String actor,
        String period,
        String breakdown,
        long version,
        String county,
        String strategyId,
        List<String> strategies,
        boolean withdrawn,
        String signal,
        BigDecimal value,
        BigDecimal target,
        String trend,
        String event,
        Instant at,
        long sourcePosition,
        LocalDate firstDay) {

    /**
     * The newer of two, with the later of their times: a clock that was set back must not make the result depend on
     * which events came in one batch. The first day is that of the older: it was there first.
     */
    FactRow newer(FactRow other) {
        FactRow newer = sourcePosition > other.sourcePosition ? this : other;
        FactRow older = newer == this ? other : this;
        return newer.after(older.firstDay, newer.at.isBefore(older.at) ? older.at : newer.at);
    }

    private FactRow after(LocalDate first, Instant time) {
        return new FactRow(
                id,
                actor,
                period,
                breakdown,
                version,
                county,
                strategyId,
                strategies,
                withdrawn,
                signal,
                value,
                target,
                trend,
                event,
                time,
                sourcePosition,
                first);
    }
}
