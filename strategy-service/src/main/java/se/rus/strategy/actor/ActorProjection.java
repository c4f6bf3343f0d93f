package se.rus.strategy.actor;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import se.rus.platform.store.InlineProjection;
import se.rus.platform.store.InlineRows;
import se.rus.platform.store.RecordedEvent;

/** Fills the tables of actors in the transaction of their events. */
@ApplicationScoped
public class ActorProjection implements InlineProjection {
    private static final String SHOW = """
            insert into actors (actor_id, version, name, names, kinds, closed_on, document, organisation_number,
                functions)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
            on conflict (actor_id) do update set version = excluded.version, name = excluded.name,
                names = excluded.names, closed_on = excluded.closed_on, document = excluded.document,
                functions = excluded.functions
            """;
    private static final String BELONG =
            "insert into actor_counties (actor_id, county, since) values ($1, $2, $3) on conflict do nothing";

    @Override
    public Uni<Void> apply(SqlConnection connection, List<RecordedEvent> events) {
        List<Tuple> counties =
                events.stream().flatMap(ActorProjection::counties).toList();
        return InlineRows.write(
                        connection, SHOW, InlineRows.of(events, ActorEvent.class, (at, it) -> row(at, it.actor())))
                .chain(() -> InlineRows.write(connection, BELONG, counties));
    }

    private static Tuple row(RecordedEvent at, ActorProfile actor) {
        return Tuple.of(actor.actorId(), at.version(), actor.name(), ActorRow.names(actor))
                .addValue(ActorRow.kinds(actor))
                .addValue(actor.closedOn())
                .addValue(ActorRow.document(actor))
                .addValue(actor.organisationNumber())
                .addValue(ActorRow.functions(actor));
    }

    private static Stream<Tuple> counties(RecordedEvent event) {
        return event.data() instanceof ActorEvent it
                ? it.actor().counties().stream()
                        .map(each -> Tuple.of(it.actor().actorId(), each.county(), each.since()))
                : Stream.of();
    }
}
