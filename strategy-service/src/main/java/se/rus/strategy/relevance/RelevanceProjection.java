package se.rus.strategy.relevance;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.rus.platform.store.InlineProjection;
import se.rus.platform.store.RecordedEvent;
import se.rus.strategy.contribution.FoldedRows;
import se.rus.strategy.contribution.FoldedRows.Folded;

/** Fills the table of relevances in the transaction of their events. */
@ApplicationScoped
public class RelevanceProjection implements InlineProjection {
    private static final String WRITE = """
            insert into sdg_relevance (relevance_id, version, strategy_id, target_id, changed_at, document)
            values ($1, $2, $3, $4, $5, $6)
            on conflict (relevance_id) do update set version = excluded.version, changed_at = excluded.changed_at,
                document = excluded.document
            """;

    private final FoldedRows<RelevanceState, RelevanceEvent> rows = new FoldedRows<>(
            RelevanceEvent.class,
            RelevanceState.class,
            new RelevanceDecider(),
            Relevances.STREAM,
            "select relevance_id, document from sdg_relevance where relevance_id = any ($1)");

    @Override
    public Uni<Void> apply(SqlConnection connection, List<RecordedEvent> events) {
        return rows.write(connection, events, WRITE, RelevanceProjection::row);
    }

    private static Tuple row(Folded<RelevanceState> folded) {
        RelevanceState state = folded.state();
        return Tuple.of(folded.id(), folded.version(), state.strategyId(), state.targetId())
                .addOffsetDateTime(folded.changedAt())
                .addString(folded.document());
    }
}
