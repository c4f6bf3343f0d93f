package se.rus.strategy.decision;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.rus.platform.store.InlineProjection;
import se.rus.platform.store.RecordedEvent;
import se.rus.strategy.contribution.FoldedRows;
import se.rus.strategy.contribution.FoldedRows.Folded;

/** Fills the table of cases in the transaction of their events. */
@ApplicationScoped
public class DecisionProjection implements InlineProjection {
    private static final String WRITE = """
            insert into decision_cases (deviation_id, version, strategy_id, decided_on, document)
            values ($1, $2, $3, $4, $5)
            on conflict (deviation_id) do update set version = excluded.version, strategy_id = excluded.strategy_id,
                decided_on = excluded.decided_on, document = excluded.document
            """;

    private final FoldedRows<DecisionState, DecisionEvent> rows = new FoldedRows<>(
            DecisionEvent.class,
            DecisionState.class,
            new DecisionDecider(),
            Cases.STREAM,
            "select deviation_id, document from decision_cases where deviation_id = any ($1)");

    @Override
    public Uni<Void> apply(SqlConnection connection, List<RecordedEvent> events) {
        return rows.write(connection, events, WRITE, DecisionProjection::row);
    }

    private static Tuple row(Folded<DecisionState> folded) {
        DecisionState state = folded.state();
        return Tuple.of(
                folded.id(),
                folded.version(),
                state.strategyId(),
                state.isDecided() ? state.verdict().minutes().date() : null,
                folded.document());
    }
}
