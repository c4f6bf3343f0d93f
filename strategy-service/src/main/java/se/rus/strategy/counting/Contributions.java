package se.rus.strategy.counting;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import se.rus.contracts.progress.ContributionCounts;
import se.rus.contracts.strategy.ActivityStatus;
import se.rus.contracts.strategy.ShiftStage;

/** Counts what is done for a strategy, as it stands: one query, in step with the events. */
@ApplicationScoped
public class Contributions {
    private static final String READ = """
            select 'activity', status, responsible, taking_part, elements from activities where strategy_id = $1
            union all
            select 'shift', state, responsible, taking_part, elements from shifts where strategy_id = $1
            """;

    private final Pool pool;

    Contributions(Pool pool) {
        this.pool = pool;
    }

    /** All counts 0 when nothing is known of the strategy, or when there is no such strategy. */
    public Uni<StrategyContributions> of(String strategyId) {
        return pool.preparedQuery(READ)
                .execute(Tuple.of(strategyId))
                .map(rows -> StrategyContributions.of(strategyId, counted(rows)));
    }

    private static List<Counted> counted(RowSet<Row> rows) {
        List<Counted> all = new ArrayList<>();
        rows.forEach(row -> all.add(new Counted(
                as(row.getString(0), row.getString(1)),
                row.getString(2),
                List.of(row.getArrayOfStrings(3)),
                List.of(row.getArrayOfStrings(4)))));
        return all;
    }

    private static ContributionCounts as(String kind, String word) {
        return kind.equals("activity")
                ? ContributionCounts.one(ActivityStatus.of(word))
                : ContributionCounts.one(ShiftStage.of(word));
    }
}
