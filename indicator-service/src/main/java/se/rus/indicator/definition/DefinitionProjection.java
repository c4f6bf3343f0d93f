package se.rus.indicator.definition;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import se.rus.indicator.definition.DefinitionEvent.IndicatorDefined;
import se.rus.indicator.definition.DefinitionEvent.IndicatorRetired;
import se.rus.indicator.definition.DefinitionEvent.IndicatorRevised;
import se.rus.platform.store.EventJson;
import se.rus.platform.store.InlineProjection;
import se.rus.platform.store.InlineRows;
import se.rus.platform.store.RecordedEvent;

/** Fills the table of indicators in the transaction of their events. */
@ApplicationScoped
public class DefinitionProjection implements InlineProjection {
    private static final String UPSERT = """
            insert into indicators (indicator_id, version, county, code, kpi, goals, document)
            values ($1, $2, $3, $4, $5, $6, ($7::text)::jsonb)
            on conflict (indicator_id) do update set version = excluded.version, kpi = excluded.kpi,
                goals = excluded.goals, document = excluded.document
            """;
    private static final String RETIRE = "update indicators set version = $2, retired = true where indicator_id = $1";

    @Override
    public Uni<Void> apply(SqlConnection connection, List<RecordedEvent> events) {
        return InlineRows.oneByOne(
                events, DefinitionEvent.class, (event, what) -> apply(connection, event.version(), what));
    }

    private static Uni<Void> apply(SqlConnection connection, long version, DefinitionEvent event) {
        return switch (event) {
            case IndicatorDefined it -> InlineRows.write(connection, UPSERT, row(version, it.definition()));
            case IndicatorRevised it -> InlineRows.write(connection, UPSERT, row(version, it.definition()));
            case IndicatorRetired it -> InlineRows.write(connection, RETIRE, Tuple.of(it.indicatorId(), version));
            case DefinitionEvent.IndicatorCodeTaken ignored -> Uni.createFrom().voidItem();
        };
    }

    private static Tuple row(long version, Definition it) {
        String[] goals = it.goals().stream()
                .flatMap(goal -> Stream.of(
                        goal.strategyId() + "/" + goal.goalId(), "/" + goal.goalId(), goal.strategyId() + "/"))
                .distinct()
                .toArray(String[]::new);
        return Tuple.of(it.indicatorId(), version, it.county(), it.code())
                .addValue(it.kpi().orElse(null))
                .addValue(goals)
                .addValue(EventJson.write(it));
    }
}
