package se.rus.indicator.definition;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import se.rus.indicator.definition.DefinitionEvent.IndicatorDefined;
import se.rus.platform.store.EventJson;
import se.rus.platform.store.InlineProjection;
import se.rus.platform.store.RecordedEvent;

/** Fills the table of indicators in the transaction of their events. */
@ApplicationScoped
public class DefinitionProjection implements InlineProjection {
    private static final String INSERT = """
            insert into indicators (indicator_id, version, county, code, goals, document)
            values ($1, $2, $3, $4, $5, ($6::text)::jsonb)
            """;

    @Override
    public Uni<Void> apply(SqlConnection connection, List<RecordedEvent> events) {
        List<Tuple> rows = events.stream()
                .filter(event -> event.data() instanceof IndicatorDefined)
                .map(event -> row(event.version(), ((IndicatorDefined) event.data()).definition()))
                .toList();
        return rows.isEmpty()
                ? Uni.createFrom().voidItem()
                : connection.preparedQuery(INSERT).executeBatch(rows).replaceWithVoid();
    }

    private static Tuple row(long version, Definition it) {
        String[] goals = it.goals().stream()
                .flatMap(goal -> Stream.of(
                        goal.strategyId() + "/" + goal.goalId(), "/" + goal.goalId(), goal.strategyId() + "/"))
                .distinct()
                .toArray(String[]::new);
        String document =
                EventJson.MAPPER.valueToTree(IndicatorDocument.of(it, version)).toString();
        return Tuple.of(it.indicatorId(), version, it.county(), it.code())
                .addValue(goals)
                .addValue(document);
    }
}
