package se.rus.strategy.network.agreement;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.rus.platform.store.EventJson;
import se.rus.platform.store.InlineProjection;
import se.rus.platform.store.InlineRows;
import se.rus.platform.store.RecordedEvent;

/** Fills the table of agreements in the transaction of their events. */
@ApplicationScoped
public class AgreementProjection implements InlineProjection {
    private static final String SHOW = """
            insert into agreements
                (agreement_id, version, county, type, valid_from, valid_until, parties, document, formal)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
            on conflict (agreement_id) do update set version = excluded.version,
                valid_until = excluded.valid_until, parties = excluded.parties, document = excluded.document
            """;

    @Override
    public Uni<Void> apply(SqlConnection connection, List<RecordedEvent> events) {
        return InlineRows.write(
                connection, SHOW, InlineRows.of(events, AgreementEvent.class, (at, it) -> row(at, it.agreement())));
    }

    private static Tuple row(RecordedEvent at, Agreement it) {
        return Tuple.of(it.agreementId(), at.version(), it.county(), it.type().word())
                .addValue(it.validFrom())
                .addValue(it.validUntil())
                .addValue(it.parties().toArray(String[]::new))
                .addValue(EventJson.write(it))
                .addValue(it.formal());
    }
}
