package se.rus.indicator.observation;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.rus.contracts.indicator.Breakdown;
import se.rus.indicator.assessment.Point;
import se.rus.indicator.period.Period;
import se.rus.platform.store.StoreUnavailableException;
import se.rus.platform.store.Unavailability;

/**
 * All that one report needs, in one query: the value as it stands ({@link Standings}) and the actor's other totals, with
 * which the new one is assessed at once.
 */
@ApplicationScoped
public class OwnSeries {
    private static final String READ = """
            select i.version, o.version, o.value, o.status, o.withdrawn, o.period, o.breakdown
            from indicators i
            left join observations o on o.indicator_id = i.indicator_id and o.actor = $2
                and (o.period = $3 and o.breakdown = $4 or o.breakdown = 'total' and not o.withdrawn)
            where i.indicator_id = $1
            order by o.period
            """;

    private final Pool pool;

    OwnSeries(Pool pool) {
        this.pool = pool;
    }

    /** @param others the actor's totals of other periods, in period order; missing and withdrawn ones left out */
    record Found(Standings.Found standing, List<Point> others) {

        /** The series as it is with this value in its place. */
        List<Point> with(Period period, BigDecimal value) {
            List<Point> series = new ArrayList<>(others);
            if (value != null) {
                series.add(new Point(period, value));
                series.sort((a, b) -> a.period().compareTo(b.period()));
            }
            return series;
        }
    }

    Uni<Found> around(ObservationKey key) {
        return pool.preparedQuery(READ)
                .execute(Tuple.of(
                        key.indicatorId(),
                        key.actor(),
                        key.period(),
                        key.breakdown().word()))
                .map(rows -> found(key, rows))
                .onFailure(Unavailability::is)
                .transform(StoreUnavailableException::new);
    }

    private static Found found(ObservationKey key, RowSet<Row> rows) {
        Map<ObservationKey, ObservationState> states = new HashMap<>();
        Map<String, Long> definition = new HashMap<>();
        List<Point> others = new ArrayList<>();
        for (Row row : rows) {
            definition.put(key.indicatorId(), row.getLong(0));
            String period = row.getString(5);
            if (key.period().equals(period) && key.breakdown().equals(Breakdown.of(row.getString(6)))) {
                states.put(key, Standings.state(row, 1));
            } else if (period != null && !key.period().equals(period) && row.getBigDecimal(2) != null) {
                others.add(new Point(Period.of(period), row.getBigDecimal(2)));
            }
        }
        return new Found(new Standings.Found(states, definition), others);
    }
}
