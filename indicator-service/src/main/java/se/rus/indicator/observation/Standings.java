package se.rus.indicator.observation;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.rus.contracts.indicator.ObservationStatus;
import se.rus.platform.store.StoreUnavailableException;
import se.rus.platform.store.Unavailability;

/**
 * Observations as they stand, from the table that is written in the transaction of their events. The row is a snapshot
 * of the stream: a decision upon a stale one is refused by the stream's version when it is appended. Along come the
 * versions of the definitions, so that a stale definition is noticed without another query. Proved by: StandingsTest.
 */
@ApplicationScoped
public class Standings {
    private static final String READ = """
            select k.n, i.version as definition_version, o.version, o.value, o.status, o.withdrawn
            from unnest($1::text[], $2::text[], $3::text[], $4::text[]) with ordinality
                as k(indicator_id, period, actor, breakdown, n)
            join indicators i on i.indicator_id = k.indicator_id
            left join observations o on o.indicator_id = k.indicator_id and o.period = k.period
                and o.actor = k.actor and o.breakdown = k.breakdown
            """;

    private final Pool pool;

    Standings(Pool pool) {
        this.pool = pool;
    }

    /** @param definitionVersions by indicatorId */
    public record Found(Map<ObservationKey, ObservationState> states, Map<String, Long> definitionVersions) {
        ObservationState of(ObservationKey key) {
            return states.getOrDefault(key, ObservationState.NONE);
        }
    }

    /** All of them in one query. */
    public Uni<Found> of(Collection<ObservationKey> wanted) {
        List<ObservationKey> keys = List.copyOf(wanted);
        return pool.preparedQuery(READ)
                .execute(columns(keys))
                .map(rows -> found(keys, rows))
                .onFailure(Unavailability::is)
                .transform(StoreUnavailableException::new);
    }

    private static Tuple columns(List<ObservationKey> keys) {
        return Tuple.tuple()
                .addValue(keys.stream().map(ObservationKey::indicatorId).toArray(String[]::new))
                .addValue(keys.stream().map(ObservationKey::period).toArray(String[]::new))
                .addValue(keys.stream().map(ObservationKey::actor).toArray(String[]::new))
                .addValue(keys.stream().map(key -> key.breakdown().word()).toArray(String[]::new));
    }

    private static Found found(List<ObservationKey> keys, RowSet<Row> rows) {
        Map<ObservationKey, ObservationState> states = new HashMap<>();
        Map<String, Long> versions = new HashMap<>();
        for (Row row : rows) {
            ObservationKey key = keys.get(row.getLong(0).intValue() - 1);
            versions.put(key.indicatorId(), row.getLong(1));
            if (row.getLong(2) != null) {
                states.put(key, state(row, 2));
            }
        }
        return new Found(states, versions);
    }

    /** @param at the column of the version, which value, status and withdrawn follow */
    static ObservationState state(Row row, int at) {
        return new ObservationState(
                row.getLong(at),
                row.getBigDecimal(at + 1),
                "final".equals(row.getString(at + 2)) ? ObservationStatus.FINAL : ObservationStatus.PRELIMINARY,
                row.getBoolean(at + 3));
    }
}
