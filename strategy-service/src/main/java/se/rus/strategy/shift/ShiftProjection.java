package se.rus.strategy.shift;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.rus.platform.store.InlineProjection;
import se.rus.platform.store.RecordedEvent;
import se.rus.strategy.actor.ActorDirectory;
import se.rus.strategy.contribution.FoldedRows;
import se.rus.strategy.contribution.FoldedRows.Folded;

/** Fills the table of shifts in the transaction of their events. */
@ApplicationScoped
public class ShiftProjection implements InlineProjection {
    private static final String WRITE = """
            insert into shifts (shift_id, version, strategy_id, county, responsible, taking_part, elements, from_year,
                to_year, state, changed_at, document, origin, outcome)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
            on conflict (shift_id) do update set version = excluded.version, responsible = excluded.responsible,
                taking_part = excluded.taking_part, elements = excluded.elements, from_year = excluded.from_year,
                to_year = excluded.to_year, state = excluded.state, changed_at = excluded.changed_at,
                document = excluded.document, origin = excluded.origin, outcome = excluded.outcome
            """;

    private final FoldedRows<ShiftState, ShiftEvent> rows = new FoldedRows<>(
            ShiftEvent.class,
            ShiftState.class,
            new ShiftDecider(),
            Shifts.STREAM,
            "select shift_id, document from shifts where shift_id = any ($1)");

    @Override
    public Uni<Void> apply(SqlConnection connection, List<RecordedEvent> events) {
        return rows.write(connection, events, WRITE, ShiftProjection::row);
    }

    private static Tuple row(Folded<ShiftState> folded) {
        Shift it = folded.state().shift();
        return Tuple.of(
                        folded.id(),
                        folded.version(),
                        it.strategyId(),
                        it.county(),
                        ActorDirectory.canonical(it.responsible()))
                .addValue(it.actors().stream().map(ActorDirectory::canonical).toArray(String[]::new))
                .addValue(it.elements().toArray(String[]::new))
                .addInteger(it.fromYear())
                .addInteger(it.toYear())
                .addString(folded.state().stage().word())
                .addOffsetDateTime(folded.changedAt())
                .addString(folded.document())
                .addString(it.origin() == null ? null : it.origin().kind().word())
                .addString(it.result() == null ? null : it.result().outcome().word());
    }
}
