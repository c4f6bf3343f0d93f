package se.rus.indicator.comparison;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import io.vertx.sqlclient.data.Numeric;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.rus.platform.store.StoreUnavailableException;
import se.rus.platform.store.Unavailability;

/** Reads the values of all actors in one period, and which period is an actor's latest. Withdrawn values are none. */
@ApplicationScoped
class PeriodValues {
    private static final String VALUES = "select actor, value, status from observations"
            + " where indicator_id = $1 and period = $2 and breakdown = $3 and not withdrawn";
    private static final String LATEST = "select max(period) from observations where actor = $1 and indicator_id = $2"
            + " and breakdown = $3 and not withdrawn and value is not null";

    private final Pool pool;

    PeriodValues(Pool pool) {
        this.pool = pool;
    }

    /**
     * What an actor has said.
     *
     * @param value null when it was reported as missing
     * @param status preliminary or final
     */
    record Said(BigDecimal value, String status) {}

    /** By actor. Those who have said nothing are absent. */
    Uni<Map<String, Said>> of(String indicatorId, String period, String breakdown) {
        return run(VALUES, Tuple.of(indicatorId, period, breakdown)).map(rows -> {
            Map<String, Said> said = new TreeMap<>();
            rows.forEach(row -> said.put(row.getString(0), new Said(value(row), row.getString(2))));
            return said;
        });
    }

    /** The latest period that the actor has a number for. */
    Uni<Optional<String>> latest(String indicatorId, String actor, String breakdown) {
        return run(LATEST, Tuple.of(actor, indicatorId, breakdown))
                .map(rows -> Optional.ofNullable(rows.iterator().next().getString(0)));
    }

    private Uni<RowSet<Row>> run(String sql, Tuple values) {
        return pool.preparedQuery(sql)
                .execute(values)
                .onFailure(Unavailability::is)
                .transform(StoreUnavailableException::new);
    }

    private static BigDecimal value(Row row) {
        Numeric stored = row.get(Numeric.class, 1);
        if (stored == null) {
            return null;
        }
        BigDecimal value = stored.bigDecimalValue().stripTrailingZeros();
        return value.scale() < 0 ? value.setScale(0) : value;
    }
}
