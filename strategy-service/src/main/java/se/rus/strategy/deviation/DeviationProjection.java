package se.rus.strategy.deviation;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.rus.contracts.indicator.Signal;
import se.rus.contracts.strategy.DeviationDirection;
import se.rus.platform.store.InlineProjection;
import se.rus.platform.store.RecordedEvent;
import se.rus.strategy.contribution.FoldedRows;
import se.rus.strategy.contribution.FoldedRows.Folded;

/** Fills the table of deviations in the transaction of their events. */
@ApplicationScoped
public class DeviationProjection implements InlineProjection {
    private static final String WRITE = """
            insert into deviations (deviation_id, version, strategy_id, county, indicator_id, actor, goals, direction,
                status, urgency, changed_at, document)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
            on conflict (deviation_id) do update set version = excluded.version, direction = excluded.direction,
                status = excluded.status, urgency = excluded.urgency, changed_at = excluded.changed_at,
                document = excluded.document
            """;

    private final FoldedRows<DeviationState, DeviationEvent> rows = new FoldedRows<>(
            DeviationEvent.class,
            DeviationState.class,
            new DeviationDecider(),
            Deviations.STREAM,
            "select deviation_id, document from deviations where deviation_id = any ($1)");

    @Override
    public Uni<Void> apply(SqlConnection connection, List<RecordedEvent> events) {
        return rows.write(connection, events, WRITE, DeviationProjection::row);
    }

    private static Tuple row(Folded<DeviationState> folded) {
        DeviationState state = folded.state();
        Subject it = state.subject();
        return Tuple.of(folded.id(), folded.version(), it.strategyId(), it.county(), it.indicatorId(), it.actor())
                .addValue(it.goals().toArray(String[]::new))
                .addString(state.direction().word())
                .addString(state.status().word())
                .addInteger(urgency(state))
                .addOffsetDateTime(folded.changedAt())
                .addString(folded.document());
    }

    /** Off track before at risk before other negative ones; those to learn from last. */
    private static int urgency(DeviationState state) {
        if (state.direction() == DeviationDirection.LEARNING) {
            return 3;
        }
        Signal latest = state.heard().isEmpty() ? null : state.heard().getLast().signal();
        return latest == Signal.OFF_TRACK ? 0 : latest == Signal.AT_RISK ? 1 : 2;
    }
}
