package se.rus.strategy.context;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import se.rus.platform.store.InlineProjection;
import se.rus.platform.store.RecordedEvent;
import se.rus.strategy.contribution.FoldedRows;
import se.rus.strategy.contribution.FoldedRows.Folded;

/** Fills the table of context events in the transaction of what is noted of them. */
@ApplicationScoped
public class ContextProjection implements InlineProjection {
    private static final String WRITE = """
            insert into context_events (context_id, version, county, from_day, to_day, effect, affected_ids, strategies,
                document)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
            on conflict (context_id) do update set version = excluded.version, from_day = excluded.from_day,
                to_day = excluded.to_day, effect = excluded.effect, affected_ids = excluded.affected_ids,
                strategies = excluded.strategies, document = excluded.document
            """;

    private final FoldedRows<ContextState, ContextEvent> rows = new FoldedRows<>(
            ContextEvent.class,
            ContextState.class,
            new ContextDecider(),
            Contexts.STREAM,
            "select context_id, document from context_events where context_id = any ($1)");

    @Override
    public Uni<Void> apply(SqlConnection connection, List<RecordedEvent> events) {
        return rows.write(connection, events, WRITE, ContextProjection::row);
    }

    private static Tuple row(Folded<ContextState> folded) {
        Context it = folded.state().context();
        return Tuple.of(folded.id(), folded.version(), it.county())
                .addLocalDate(it.from())
                .addLocalDate(it.to())
                .addString(it.effect().word())
                .addValue(each(it, Affected::id))
                .addValue(each(it, Affected::strategyId))
                .addString(folded.document());
    }

    private static String[] each(Context it, Function<Affected, String> part) {
        return it.affected().stream()
                .map(part)
                .filter(Objects::nonNull)
                .distinct()
                .toArray(String[]::new);
    }
}
