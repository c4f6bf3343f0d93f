package se.rus.indicator.signal;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import se.rus.indicator.signal.SignalEvent.CountyAssessed;
import se.rus.indicator.signal.SignalEvent.ObservationAssessed;
import se.rus.platform.store.EventJson;
import se.rus.platform.store.InlineProjection;
import se.rus.platform.store.RecordedEvent;

/** Keeps the latest assessments, in the transaction of their events. */
@ApplicationScoped
public class SignalProjection implements InlineProjection {
    private static final String ACTOR = """
            insert into signals as s
                (indicator_id, actor, county, version, period, signal, assessment, assessed_at)
            values ($1, $2, $3, $4, $5, $6, ($7::text)::jsonb, $8)
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

    @Override
    public Uni<Void> apply(SqlConnection connection, List<RecordedEvent> events) {
        List<Tuple> actors = new ArrayList<>();
        List<Tuple> counties = new ArrayList<>();
        for (RecordedEvent event : events) {
            if (event.data() instanceof SignalEvent what) {
                switch (what) {
                    case ObservationAssessed it -> actors.add(row(event.version(), it));
                    case CountyAssessed it -> counties.add(row(event.version(), it));
                }
            }
        }
        return write(connection, ACTOR, actors).chain(() -> write(connection, COUNTY, counties));
    }

    private static Tuple row(long version, ObservationAssessed it) {
        return Tuple.of(
                        it.key().indicatorId(),
                        it.key().actor(),
                        it.key().county(),
                        version,
                        it.key().period())
                .addString(it.assessment().signal().word())
                .addString(json(it.assessment()))
                .addValue(it.assessedAt().atOffset(ZoneOffset.UTC));
    }

    private static Tuple row(long version, CountyAssessed it) {
        return Tuple.of(
                        it.indicatorId(),
                        it.county(),
                        version,
                        it.period(),
                        it.assessment().signal().word())
                .addString(json(it.assessment()))
                .addValue(it.assessedAt().atOffset(ZoneOffset.UTC))
                .addString(json(it.aggregate()));
    }

    private static String json(Object value) {
        return EventJson.MAPPER.valueToTree(value).toString();
    }

    private static Uni<Void> write(SqlConnection connection, String sql, List<Tuple> rows) {
        return rows.isEmpty()
                ? Uni.createFrom().voidItem()
                : connection.preparedQuery(sql).executeBatch(rows).replaceWithVoid();
    }
}
