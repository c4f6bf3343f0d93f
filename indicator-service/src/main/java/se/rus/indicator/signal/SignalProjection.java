package se.rus.indicator.signal;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import se.rus.indicator.signal.SignalEvent.CountyAssessed;
import se.rus.indicator.signal.SignalEvent.ObservationAssessed;
import se.rus.platform.store.EventJson;
import se.rus.platform.store.InlineProjection;
import se.rus.platform.store.InlineRows;
import se.rus.platform.store.RecordedEvent;

/** Keeps the latest assessments, in the transaction of their events. */
@ApplicationScoped
public class SignalProjection implements InlineProjection {
    private static final String ACTOR = """
            insert into signals as s
                (indicator_id, actor, county, version, period, signal, assessment, assessed_at)
            select indicator_id, actor, county, version, period, signal, assessment::jsonb, at
            from unnest($1::text[], $2::text[], $3::text[], $4::bigint[], $5::text[], $6::text[], $7::text[],
                        $8::timestamptz[])
                as r(indicator_id, actor, county, version, period, signal, assessment, at)
            on conflict (indicator_id, actor) do update set version = excluded.version, period = excluded.period,
                signal = excluded.signal, assessment = excluded.assessment, assessed_at = excluded.assessed_at
            """;
    private static final String COUNTY = """
            insert into county_signals as s
                (indicator_id, county, version, period, signal, assessment, assessed_at, aggregate)
            values ($1, $2, $3, $4, $5, ($6::text)::jsonb, $7, ($8::text)::jsonb)
            on conflict (indicator_id) do update set version = excluded.version, period = excluded.period,
                signal = excluded.signal, assessment = excluded.assessment, aggregate = excluded.aggregate,
                assessed_at = excluded.assessed_at
            """;

    private record Row(long version, ObservationAssessed event) {}

    @Override
    public Uni<Void> apply(SqlConnection connection, List<RecordedEvent> events) {
        List<Row> actors = new ArrayList<>();
        List<Tuple> counties = new ArrayList<>();
        for (RecordedEvent event : events) {
            if (event.data() instanceof SignalEvent what) {
                switch (what) {
                    case ObservationAssessed it -> actors.add(new Row(event.version(), it));
                    case CountyAssessed it -> counties.add(row(event.version(), it));
                }
            }
        }
        return writeActors(connection, actors).chain(() -> InlineRows.write(connection, COUNTY, counties));
    }

    /** One statement for any number of rows. */
    private static Uni<Void> writeActors(SqlConnection connection, List<Row> rows) {
        return rows.isEmpty()
                ? Uni.createFrom().voidItem()
                : connection.preparedQuery(ACTOR).execute(columns(rows)).replaceWithVoid();
    }

    private static Tuple columns(List<Row> rows) {
        return Tuple.tuple()
                .addValue(texts(rows, it -> it.key().indicatorId()))
                .addValue(texts(rows, it -> it.key().actor()))
                .addValue(texts(rows, it -> it.key().county()))
                .addValue(rows.stream().map(Row::version).toArray(Long[]::new))
                .addValue(texts(rows, it -> it.key().period()))
                .addValue(texts(rows, it -> it.assessment().signal().word()))
                .addValue(texts(rows, it -> EventJson.write(it.assessment())))
                .addValue(rows.stream()
                        .map(row -> InlineRows.utc(row.event().assessedAt()))
                        .toArray(OffsetDateTime[]::new));
    }

    private static String[] texts(List<Row> rows, Function<ObservationAssessed, String> of) {
        return rows.stream().map(row -> of.apply(row.event())).toArray(String[]::new);
    }

    private static Tuple row(long version, CountyAssessed it) {
        return Tuple.of(
                        it.indicatorId(),
                        it.county(),
                        version,
                        it.period(),
                        it.assessment().signal().word())
                .addString(EventJson.write(it.assessment()))
                .addValue(InlineRows.utc(it.assessedAt()))
                .addString(EventJson.write(it.aggregate()));
    }
}
