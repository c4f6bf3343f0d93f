package se.rus.indicator.obligation;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.rus.contracts.indicator.ObservationStatus;
import se.rus.indicator.definition.DefinitionState;
import se.rus.indicator.definition.Definitions;

/** Reads what is asked for beside what there is. */
@ApplicationScoped
public class ExpectedValues {
    private static final String READ = """
            select indicator_id, actor, value, status, first_recorded_at, withdrawn from observations
            where indicator_id = any ($1) and period = $2 and actor = any ($3) and breakdown = 'total'
            """;

    private final Definitions definitions;
    private final Pool pool;

    ExpectedValues(Definitions definitions, Pool pool) {
        this.definitions = definitions;
        this.pool = pool;
    }

    /** One for each indicator and actor that it expects. */
    Uni<List<ExpectedValue>> of(Obligation obligation) {
        Tuple tuple = Tuple.tuple()
                .addValue(obligation.indicators().toArray(String[]::new))
                .addString(obligation.period())
                .addValue(obligation.actors().toArray(String[]::new));
        return definitions
                .current(obligation.indicators())
                .chain(known -> pool.preparedQuery(READ).execute(tuple).map(rows -> expected(obligation, known, rows)));
    }

    private static List<ExpectedValue> expected(
            Obligation obligation, Map<String, DefinitionState> known, Iterable<Row> rows) {
        Map<String, Row> reported = new HashMap<>();
        rows.forEach(row -> reported.put(row.getString(0) + "/" + row.getString(1), row));
        List<ExpectedValue> expected = new ArrayList<>();
        for (String indicator : obligation.indicators()) {
            for (String actor : obligation.actors()) {
                if (known.get(indicator).definition().expectedActors().contains(actor)) {
                    expected.add(one(obligation, indicator, actor, reported.get(indicator + "/" + actor)));
                }
            }
        }
        return expected;
    }

    private static ExpectedValue one(Obligation obligation, String indicator, String actor, Row row) {
        if (row == null) {
            return ExpectedValue.never(indicator, actor);
        }
        return row.getBoolean(5)
                ? ExpectedValue.withdrawn(indicator, actor)
                : new ExpectedValue(
                        indicator,
                        actor,
                        ExpectedValue.when(obligation, row.getOffsetDateTime(4).toInstant()),
                        row.getBigDecimal(2),
                        "final".equals(row.getString(3)) ? ObservationStatus.FINAL : ObservationStatus.PRELIMINARY);
    }
}
