package se.rus.strategy.network;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.rus.platform.store.EventJson;
import se.rus.platform.store.InlineProjection;
import se.rus.platform.store.InlineRows;
import se.rus.platform.store.RecordedEvent;

/** Fills the table of networks in the transaction of their events. */
@ApplicationScoped
public class NetworkProjection implements InlineProjection {
    private static final String SHOW = """
            insert into networks
                (network_id, version, county, name, purpose, started_on, known_since, closed_on, members,
                document)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
            on conflict (network_id) do update set version = excluded.version, name = excluded.name,
                purpose = excluded.purpose, started_on = excluded.started_on, known_since = excluded.known_since,
                closed_on = excluded.closed_on, members = excluded.members,
                document = excluded.document
            """;

    @Override
    public Uni<Void> apply(SqlConnection connection, List<RecordedEvent> events) {
        return InlineRows.write(
                connection, SHOW, InlineRows.of(events, NetworkEvent.class, (at, it) -> row(at, it.network())));
    }

    private static Tuple row(RecordedEvent at, Network it) {
        String[] members =
                it.members().stream().map(Membership::actorId).distinct().toArray(String[]::new);
        return Tuple.of(it.networkId(), at.version(), it.county(), it.name())
                .addValue(it.purpose().word())
                .addValue(it.startedOn())
                .addValue(it.knownSince())
                .addValue(it.closedOn())
                .addValue(members)
                .addValue(EventJson.write(it));
    }
}
