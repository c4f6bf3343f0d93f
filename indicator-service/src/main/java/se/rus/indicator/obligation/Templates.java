package se.rus.indicator.obligation;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import se.rus.indicator.definition.Definitions;

/** Makes templates of what an actor is to report, with what it has reported already. */
@ApplicationScoped
public class Templates {
    private static final String REPORTED = """
            select indicator_id, breakdown, value from observations
            where indicator_id = any ($1) and period = $2 and actor = $3 and not withdrawn and value is not null
            """;

    private final Definitions definitions;
    private final Pool pool;

    Templates(Definitions definitions, Pool pool) {
        this.definitions = definitions;
        this.pool = pool;
    }

    /** @param filled whether values that are reported already stand in it */
    Uni<Template> of(Obligation obligation, String actor, boolean filled) {
        return definitions
                .current(obligation.indicators())
                .chain(known -> reported(obligation, actor, filled)
                        .map(values -> Template.of(obligation, actor, known, values)));
    }

    private Uni<Map<String, BigDecimal>> reported(Obligation obligation, String actor, boolean filled) {
        Tuple tuple = Tuple.tuple()
                .addValue(obligation.indicators().toArray(String[]::new))
                .addString(obligation.period())
                .addString(actor);
        return filled
                ? pool.preparedQuery(REPORTED).execute(tuple).map(Templates::values)
                : Uni.createFrom().item(Map.of());
    }

    private static Map<String, BigDecimal> values(Iterable<Row> rows) {
        Map<String, BigDecimal> values = new HashMap<>();
        rows.forEach(row -> values.put(row.getString(0) + "/" + row.getString(1), row.getBigDecimal(2)));
        return values;
    }
}
