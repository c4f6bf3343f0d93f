package se.rus.indicator.series;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.SortedMap;
import java.util.TreeMap;
import se.rus.indicator.definition.Definition;
import se.rus.platform.store.StoreUnavailableException;
import se.rus.platform.store.Unavailability;

/** Which unit an indicator had in each version of its definition: a break may be a change of unit. */
@ApplicationScoped
class UnitHistory {
    private static final String UNITS = "select version, data -> 'definition' ->> 'unit' from events"
            + " where stream_id = 'indicator-' || $1 and data -> 'definition' ->> 'unit' is not null";

    private final Pool pool;

    UnitHistory(Pool pool) {
        this.pool = pool;
    }

    /** Nothing is read for a series without breaks. */
    Uni<SortedMap<Long, String>> of(Definition definition) {
        if (definition.breaks().isEmpty()) {
            return Uni.createFrom().item(new TreeMap<>());
        }
        return pool.preparedQuery(UNITS)
                .execute(Tuple.of(definition.indicatorId()))
                .map(UnitHistory::byVersion)
                .onFailure(Unavailability::is)
                .transform(StoreUnavailableException::new);
    }

    private static SortedMap<Long, String> byVersion(Iterable<Row> rows) {
        SortedMap<Long, String> units = new TreeMap<>();
        rows.forEach(row -> units.put(row.getLong(0), row.getString(1)));
        return units;
    }
}
