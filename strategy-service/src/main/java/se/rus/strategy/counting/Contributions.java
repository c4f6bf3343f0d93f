package se.rus.strategy.counting;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.rus.contracts.progress.ContributionCounts;
import se.rus.contracts.strategy.ActivityStatus;
import se.rus.contracts.strategy.ShiftStage;
import se.rus.platform.store.Rows;

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
        return Rows.read(pool, READ, Tuple.of(strategyId), Contributions::counted)
                .map(all -> StrategyContributions.of(strategyId, all));
    }

    private static Counted counted(Row row) {
        return new Counted(
                as(row.getString(0), row.getString(1)),
                row.getString(2),
                List.of(row.getArrayOfStrings(3)),
                List.of(row.getArrayOfStrings(4)));
    }

    private static ContributionCounts as(String kind, String word) {
        return kind.equals("activity")
                ? ContributionCounts.one(ActivityStatus.of(word))
                : ContributionCounts.one(ShiftStage.of(word));
    }
}
