package se.rus.indicator.observation;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.rus.indicator.observation.ObservationEvent.ObservationAssessed;
import se.rus.indicator.observation.ObservationEvent.ObservationRecorded;
import se.rus.indicator.observation.ObservationEvent.ObservationRevised;
import se.rus.platform.store.InlineProjection;
import se.rus.platform.store.RecordedEvent;

/** Fills the table of latest values in the transaction of their events, one statement for any number of rows. */
@ApplicationScoped
public class ObservationProjection implements InlineProjection {
    private static final String UPSERT = """
            insert into observations as o
                (indicator_id, actor, period, breakdown, version, value, status, signal, recorded_at)
            select * from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::bigint[], $6::numeric[], $7::text[],
                                 $8::text[], $9::timestamptz[])
            on conflict (indicator_id, period, actor, breakdown) do update set
                version = excluded.version, value = excluded.value, status = excluded.status,
                signal = excluded.signal, recorded_at = excluded.recorded_at
            where o.version < excluded.version
            """;

    @Override
    public Uni<Void> apply(SqlConnection connection, List<RecordedEvent> events) {
        Map<ObservationKey, ObservationRow> rows = new LinkedHashMap<>();
        for (RecordedEvent event : events) {
            switch (event.data()) {
                case ObservationRecorded it ->
                    rows.put(
                            it.key(),
                            new ObservationRow(it.key(), event.version(), it.value(), it.status(), it.recordedAt()));
                case ObservationRevised it ->
                    rows.put(
                            it.key(),
                            new ObservationRow(it.key(), event.version(), it.value(), it.status(), it.recordedAt()));
                case ObservationAssessed it ->
                    rows.get(it.key()).signal(it.assessment().signal());
                default -> {}
            }
        }
        return rows.isEmpty()
                ? Uni.createFrom().voidItem()
                : connection
                        .preparedQuery(UPSERT)
                        .execute(columns(List.copyOf(rows.values())))
                        .replaceWithVoid();
    }

    private static Tuple columns(List<ObservationRow> rows) {
        return Tuple.tuple()
                .addValue(rows.stream().map(row -> row.key().indicatorId()).toArray(String[]::new))
                .addValue(rows.stream().map(row -> row.key().actor()).toArray(String[]::new))
                .addValue(rows.stream().map(row -> row.key().period()).toArray(String[]::new))
                .addValue(rows.stream().map(row -> row.key().breakdown().word()).toArray(String[]::new))
                .addValue(rows.stream().map(ObservationRow::version).toArray(Long[]::new))
                .addValue(rows.stream().map(ObservationRow::numeric).toArray(io.vertx.sqlclient.data.Numeric[]::new))
                .addValue(rows.stream().map(row -> row.status().word()).toArray(String[]::new))
                .addValue(rows.stream().map(ObservationRow::signalWord).toArray(String[]::new))
                .addValue(rows.stream()
                        .map(row -> row.recordedAt().atOffset(ZoneOffset.UTC))
                        .toArray(java.time.OffsetDateTime[]::new));
    }
}
