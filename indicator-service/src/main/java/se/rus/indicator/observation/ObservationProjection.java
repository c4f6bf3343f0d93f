package se.rus.indicator.observation;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.vertx.sqlclient.data.Numeric;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import se.rus.platform.store.InlineProjection;
import se.rus.platform.store.InlineRows;
import se.rus.platform.store.RecordedEvent;

/** Fills the table of latest values in the transaction of their events, one statement for any number of rows. */
@ApplicationScoped
public class ObservationProjection implements InlineProjection {
    private static final String UPSERT = """
            insert into observations as o
                (indicator_id, actor, period, breakdown, version, value, status, withdrawn, definition_version,
                 first_recorded_at, recorded_at)
            select indicator_id, actor, period, breakdown, version, value, status, withdrawn, definition_version, at, at
            from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::bigint[], $6::numeric[], $7::text[],
                        $8::boolean[], $9::bigint[], $10::timestamptz[])
                as r(indicator_id, actor, period, breakdown, version, value, status, withdrawn, definition_version, at)
            on conflict (indicator_id, period, actor, breakdown) do update set
                version = excluded.version, value = excluded.value,
                status = excluded.status, withdrawn = excluded.withdrawn,
                definition_version = case when excluded.withdrawn then o.definition_version else excluded.definition_version end,
                recorded_at = excluded.recorded_at
            where o.version < excluded.version
            """;

    @Override
    public Uni<Void> apply(SqlConnection connection, List<RecordedEvent> events) {
        List<ObservationRow> rows = new ArrayList<>();
        for (RecordedEvent event : events) {
            if (event.data() instanceof ObservationEvent what) {
                rows.add(ObservationRow.of(event.version(), what));
            }
        }
        return rows.isEmpty()
                ? Uni.createFrom().voidItem()
                : connection.preparedQuery(UPSERT).execute(columns(rows)).replaceWithVoid();
    }

    private static Tuple columns(List<ObservationRow> rows) {
        return Tuple.tuple()
                .addValue(rows.stream().map(row -> row.key().indicatorId()).toArray(String[]::new))
                .addValue(rows.stream().map(row -> row.key().actor()).toArray(String[]::new))
                .addValue(rows.stream().map(row -> row.key().period()).toArray(String[]::new))
                .addValue(rows.stream().map(row -> row.key().breakdown().word()).toArray(String[]::new))
                .addValue(rows.stream().map(ObservationRow::version).toArray(Long[]::new))
                .addValue(rows.stream().map(ObservationRow::numeric).toArray(Numeric[]::new))
                .addValue(rows.stream().map(ObservationRow::statusWord).toArray(String[]::new))
                .addValue(rows.stream().map(ObservationRow::withdrawn).toArray(Boolean[]::new))
                .addValue(rows.stream().map(ObservationRow::definitionVersion).toArray(Long[]::new))
                .addValue(rows.stream().map(row -> InlineRows.utc(row.at())).toArray(OffsetDateTime[]::new));
    }
}
