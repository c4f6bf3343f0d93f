package se.rus.strategy.adoption;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.rus.platform.store.EventJson;
import se.rus.platform.store.InlineProjection;
import se.rus.platform.store.InlineRows;
import se.rus.platform.store.RecordedEvent;
import se.rus.strategy.adoption.StrategyEvent.RemarkReceived;
import se.rus.strategy.adoption.StrategyEvent.StrategyAdopted;
import se.rus.strategy.adoption.StrategyState.Known;

/** Fills the tables of strategies, their adopted versions and the remarks on them, in the transaction of their events. */
@ApplicationScoped
public class StrategyProjection implements InlineProjection {
    private static final String STANDING = "select standing from strategies where strategy_id = $1 for update";
    private static final String SHOW = """
            insert into strategies (strategy_id, version, county, status, document, changed_at, standing)
            values ($1, $2, $3, $4, $5, $6, $7)
            on conflict (strategy_id) do update set version = excluded.version, status = excluded.status,
                document = excluded.document, changed_at = excluded.changed_at, standing = excluded.standing
            """;
    private static final String KEEP = """
            insert into strategy_versions (strategy_id, number, adopted_at, document) values ($1, $2, $3, $4)
            """;
    private static final String REMARK = """
            insert into strategy_remarks (strategy_id, remark_id, number, received_at, document)
            values ($1, $2, $3, $4, $5)
            """;

    /** One after the other: each follows on what the one before it left. */
    @Override
    public Uni<Void> apply(SqlConnection connection, List<RecordedEvent> events) {
        return InlineRows.oneByOne(events, StrategyEvent.class, (at, it) -> apply(connection, at, it));
    }

    private static Uni<Void> apply(SqlConnection connection, RecordedEvent event, StrategyEvent it) {
        return connection
                .preparedQuery(STANDING)
                .execute(Tuple.of(it.strategyId()))
                .map(rows -> rows.iterator().hasNext()
                        ? Standing.read(rows.iterator().next().getString(0))
                        : new StrategyState.None())
                .map(before -> StrategyHistory.after(before, it))
                .chain(after -> show(connection, event, after).chain(() -> keep(connection, it, after)));
    }

    private static Uni<Void> show(SqlConnection connection, RecordedEvent event, Known after) {
        StrategyDocument shown = StrategyDocument.of(after);
        Tuple row = Tuple.of(
                        shown.strategyId(),
                        event.version(),
                        shown.county(),
                        shown.status(),
                        EventJson.write(shown),
                        InlineRows.utc(event.recordedAt()))
                .addString(Standing.written(after));
        return InlineRows.write(connection, SHOW, row);
    }

    private static Uni<Void> keep(SqlConnection connection, StrategyEvent event, Known after) {
        return switch (event) {
            case StrategyAdopted it ->
                InlineRows.write(
                        connection,
                        KEEP,
                        Tuple.of(
                                it.strategyId(),
                                it.number(),
                                InlineRows.utc(it.adoptedAt()),
                                EventJson.write(StrategyDocument.of(after))));
            case RemarkReceived it ->
                InlineRows.write(
                        connection,
                        REMARK,
                        Tuple.of(
                                it.strategyId(),
                                it.remark().remarkId(),
                                it.number(),
                                InlineRows.utc(it.receivedAt()),
                                EventJson.write(it.remark())));
            default -> Uni.createFrom().voidItem();
        };
    }
}
