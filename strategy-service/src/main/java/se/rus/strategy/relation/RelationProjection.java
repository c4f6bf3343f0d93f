package se.rus.strategy.relation;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.rus.platform.store.EventJson;
import se.rus.platform.store.InlineProjection;
import se.rus.platform.store.InlineRows;
import se.rus.platform.store.RecordedEvent;
import se.rus.strategy.relation.RelationEvent.RelationAssessed;

/** Adds to the table of assessments in the transaction of their events. */
@ApplicationScoped
public class RelationProjection implements InlineProjection {
    private static final String KEEP = """
            insert into relation_assessments
                (strategy_id, actor_id, sequence, level, step, assessed_by, assessed_on, document)
            values ($1, $2, $3, $4, $5, $6, $7, $8)
            """;

    @Override
    public Uni<Void> apply(SqlConnection connection, List<RecordedEvent> events) {
        return InlineRows.write(
                connection, KEEP, InlineRows.of(events, RelationAssessed.class, (at, it) -> row(it.assessment())));
    }

    private static Tuple row(Assessment it) {
        return Tuple.of(it.strategyId(), it.actorId(), it.sequence(), it.level().word())
                .addValue(it.step().word())
                .addValue(it.assessedBy().word())
                .addValue(it.assessedOn())
                .addValue(EventJson.write(it));
    }
}
