package se.rus.indicator;

import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import io.vertx.sqlclient.data.Numeric;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Values put into the tables by SQL, for tests of those who read them. */
@ApplicationScoped
public class StoredValues {
    private static final OffsetDateTime MARCH = OffsetDateTime.of(2026, 3, 2, 9, 30, 0, 0, ZoneOffset.UTC);
    private static final String ROW = """
            insert into observations (indicator_id, actor, period, breakdown, version, value, status, withdrawn,
                                      first_recorded_at, recorded_at)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $9)
            on conflict (indicator_id, period, actor, breakdown) do update set
                version = excluded.version, value = excluded.value, status = excluded.status,
                withdrawn = excluded.withdrawn, recorded_at = excluded.recorded_at""";
    private static final String EVENT = """
            insert into events (position, stream_id, version, event_id, type, schema_version, data, metadata, recorded_at)
            values ($1, $2, $3, $4, $5, 1, $6::text::json, '{}', $7)""";

    /** Below zero: no relay and no projection comes by there. */
    private final AtomicLong positions = new AtomicLong(-1);

    private final Pool pool;

    StoredValues(Pool pool) {
        this.pool = pool;
    }

    /** A final value of the total, first version; null is missing. */
    void put(String indicatorId, String actor, String period, String value) {
        row(indicatorId, actor, period, "total", 1, value, "final", false, MARCH);
    }

    void row(
            String indicatorId,
            String actor,
            String period,
            String breakdown,
            long version,
            String value,
            String status,
            boolean withdrawn,
            OffsetDateTime at) {
        pool.preparedQuery(ROW)
                .execute(Tuple.tuple()
                        .addValue(indicatorId)
                        .addValue(actor)
                        .addValue(period)
                        .addValue(breakdown)
                        .addValue(version)
                        .addValue(value == null ? null : Numeric.create(new BigDecimal(value)))
                        .addValue(status)
                        .addValue(withdrawn)
                        .addValue(at))
                .await()
                .indefinitely();
    }

    /** What happened to a total, as an event and as the row that it leaves. */
    void happened(String type, String indicatorId, String actor, String period, long version, String value, String at) {
        OffsetDateTime when = Instant.parse(at).atOffset(ZoneOffset.UTC);
        boolean withdrawn = type.equals("ObservationWithdrawn");
        String data = "{\"key\": {\"indicatorId\": \"" + indicatorId + "\", \"actor\": \"" + actor
                + "\", \"period\": \"" + period + "\", \"breakdown\": \"total\"}, "
                + (value == null ? "" : "\"value\": " + value + ", ") + "\"status\": \"final\"}";
        pool.preparedQuery(EVENT)
                .execute(Tuple.tuple()
                        .addValue(positions.getAndDecrement())
                        .addValue(indicatorId + "/" + actor + "/" + period + "/total")
                        .addValue(version)
                        .addValue(UUID.randomUUID())
                        .addValue(type)
                        .addValue(data)
                        .addValue(when))
                .await()
                .indefinitely();
        row(indicatorId, actor, period, "total", version, value, "final", withdrawn, when);
    }

    /** A value for each municipality and year, in one statement. */
    void many(String indicatorId, String[] actors, int firstYear, int lastYear) {
        pool.preparedQuery("""
                        insert into observations (indicator_id, actor, period, breakdown, version, value, status,
                                                  first_recorded_at, recorded_at)
                        select $1, actor, year::text, 'total', 1, (hashtext(actor || year) % 10000) / 100.0, 'final',
                               $5, $5
                        from unnest($2::text[]) as actor, generate_series($3::int, $4::int) as year""")
                .execute(Tuple.tuple()
                        .addValue(indicatorId)
                        .addValue(actors)
                        .addValue(firstYear)
                        .addValue(lastYear)
                        .addValue(MARCH))
                .await()
                .indefinitely();
    }
}
