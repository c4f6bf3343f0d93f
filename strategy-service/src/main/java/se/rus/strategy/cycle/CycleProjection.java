package se.rus.strategy.cycle;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.rus.platform.store.InlineProjection;
import se.rus.platform.store.RecordedEvent;
import se.rus.strategy.contribution.FoldedRows;
import se.rus.strategy.contribution.FoldedRows.Folded;

/** Fills the table of follow-up cycles in the transaction of their events. */
@ApplicationScoped
public class CycleProjection implements InlineProjection {
    private static final String WRITE = """
            insert into follow_up_cycles (cycle_id, version, strategy_id, county, type, step, from_month, to_month,
                deadline, changed_at, document)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
            on conflict (cycle_id) do update set version = excluded.version, step = excluded.step,
                deadline = excluded.deadline, changed_at = excluded.changed_at, document = excluded.document
            """;

    private final FoldedRows<CycleState, CycleEvent> rows = new FoldedRows<>(
            CycleEvent.class,
            CycleState.class,
            new CycleDecider(),
            Cycles.STREAM,
            "select cycle_id, document from follow_up_cycles where cycle_id = any ($1)");

    @Override
    public Uni<Void> apply(SqlConnection connection, List<RecordedEvent> events) {
        return rows.write(connection, events, WRITE, CycleProjection::row);
    }

    private static Tuple row(Folded<CycleState> folded) {
        CycleState state = folded.state();
        Cycle it = state.cycle();
        return Tuple.of(folded.id(), folded.version(), it.strategyId(), it.county())
                .addString(it.type().word())
                .addString(state.step().word())
                .addInteger(it.span().fromMonth())
                .addInteger(it.span().toMonth())
                .addLocalDate(state.deadline())
                .addOffsetDateTime(folded.changedAt())
                .addString(folded.document());
    }
}
