package se.rus.strategy.strategy;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import se.rus.platform.store.InlineProjection;
import se.rus.platform.store.RecordedEvent;
import se.rus.strategy.strategy.StrategyEvent.StrategyAdopted;
import se.rus.strategy.strategy.StrategyEvent.StrategyDrafted;

/** Fills the table of strategies in the transaction of their events. */
@ApplicationScoped
public class StrategyProjection implements InlineProjection {
    private static final String DRAFT = """
            insert into strategies (strategy_id, version, county, status, title, document, drafted_at)
            values ($1, $2, $3, 'draft', $4, $5, $6)
            """;
    private static final String ADOPT = """
            update strategies set version = $2, status = 'adopted',
                document = (document::jsonb || $3::text::jsonb)::text
            where strategy_id = $1
            """;

    /** A strategy is drafted before it is adopted, so one kind may be written after the other. */
    @Override
    public Uni<Void> apply(SqlConnection connection, List<RecordedEvent> events) {
        return write(connection, DRAFT, events.stream().flatMap(StrategyProjection::drafted))
                .chain(() -> write(connection, ADOPT, events.stream().flatMap(StrategyProjection::adopted)));
    }

    private static Stream<Tuple> drafted(RecordedEvent event) {
        return event.data() instanceof StrategyDrafted it
                ? Stream.of(Tuple.of(
                        it.strategyId(),
                        event.version(),
                        it.plan().county(),
                        it.plan().title(),
                        StrategyColumn.write(StrategyDocument.of(it)),
                        it.draftedAt().atOffset(ZoneOffset.UTC)))
                : Stream.empty();
    }

    private static Stream<Tuple> adopted(RecordedEvent event) {
        return event.data() instanceof StrategyAdopted it
                ? Stream.of(Tuple.of(it.strategyId(), event.version(), StrategyColumn.adoption(it)))
                : Stream.empty();
    }

    private static Uni<Void> write(SqlConnection connection, String sql, Stream<Tuple> rows) {
        List<Tuple> all = rows.toList();
        return all.isEmpty()
                ? Uni.createFrom().voidItem()
                : connection.preparedQuery(sql).executeBatch(all).replaceWithVoid();
    }
}
