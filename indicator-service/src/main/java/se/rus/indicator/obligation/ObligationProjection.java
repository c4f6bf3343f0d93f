package se.rus.indicator.obligation;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.rus.indicator.obligation.ObligationEvent.ObligationReopened;
import se.rus.indicator.obligation.ObligationEvent.ObligationRevised;
import se.rus.indicator.obligation.ObligationEvent.ObligationSet;
import se.rus.indicator.obligation.ObligationEvent.ObligationsAdded;
import se.rus.platform.store.EventJson;
import se.rus.platform.store.InlineProjection;
import se.rus.platform.store.InlineRows;
import se.rus.platform.store.RecordedEvent;

/** Fills the table of obligations in the transaction of their events. */
@ApplicationScoped
public class ObligationProjection implements InlineProjection {
    private static final String UPSERT = """
            insert into obligations (obligation_id, version, county, period, actors, opens, closes, document)
            values ($1, $2, $3, $4, $5, $6, $7, jsonb_build_object('obligation', ($8::text)::jsonb,
                'reopenings', '[]'::jsonb))
            on conflict (obligation_id) do update set version = excluded.version, period = excluded.period,
                actors = excluded.actors, opens = excluded.opens, closes = excluded.closes,
                document = jsonb_set(obligations.document, '{obligation}', excluded.document -> 'obligation')
            """;
    private static final String REOPEN = """
            update obligations set version = $2, document = jsonb_set(document, '{reopenings}',
                (select coalesce(jsonb_agg(r), '[]'::jsonb) from jsonb_array_elements(document -> 'reopenings') r
                 where r ->> 'actor' <> $3) || ($4::text)::jsonb)
            where obligation_id = $1
            """;

    @Override
    public Uni<Void> apply(SqlConnection connection, List<RecordedEvent> events) {
        return InlineRows.oneByOne(events, ObligationEvent.class, (at, it) -> apply(connection, at.version(), it));
    }

    private static Uni<Void> apply(SqlConnection connection, long version, ObligationEvent event) {
        return switch (event) {
            case ObligationSet it -> InlineRows.write(connection, UPSERT, row(version, it.obligation()));
            case ObligationRevised it -> InlineRows.write(connection, UPSERT, row(version, it.obligation()));
            case ObligationReopened it ->
                InlineRows.write(
                        connection,
                        REOPEN,
                        Tuple.of(it.obligationId(), version, it.reopening().actor(), EventJson.write(it.reopening())));
            case ObligationsAdded ignored -> Uni.createFrom().voidItem();
        };
    }

    private static Tuple row(long version, Obligation it) {
        return Tuple.of(it.obligationId(), version, it.county(), it.period())
                .addValue(it.actors().toArray(String[]::new))
                .addValue(it.opens())
                .addValue(it.closes())
                .addString(EventJson.write(it));
    }
}
