package se.rus.strategy.adoption;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.List;
import se.rus.platform.store.EventJson;
import se.rus.platform.store.InlineProjection;
import se.rus.platform.store.RecordedEvent;

/** Fills the table of strategies in the transaction of their events. */
@ApplicationScoped
public class StrategyProjection implements InlineProjection {
    private static final String SHOW = """
            insert into strategies (strategy_id, version, county, status, document, changed_at)
            values ($1, $2, $3, $4, $5, $6)
            on conflict (strategy_id) do update set version = excluded.version, status = excluded.status,
                document = excluded.document, changed_at = excluded.changed_at
            """;

    @Override
    public Uni<Void> apply(SqlConnection connection, List<RecordedEvent> events) {
        List<Tuple> rows = events.stream()
                .filter(event -> event.data() instanceof StrategyEvent)
                .map(StrategyProjection::row)
                .toList();
        return rows.isEmpty()
                ? Uni.createFrom().voidItem()
                : connection.preparedQuery(SHOW).executeBatch(rows).replaceWithVoid();
    }

    private static Tuple row(RecordedEvent event) {
        StrategyDocument shown = StrategyDocument.of((StrategyEvent) event.data());
        return Tuple.of(
                shown.strategyId(),
                event.version(),
                shown.county(),
                shown.status(),
                EventJson.MAPPER.valueToTree(shown).toString(),
                event.recordedAt().atOffset(ZoneOffset.UTC));
    }
}
