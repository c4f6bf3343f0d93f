package se.rus.strategy.publishing;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.rus.platform.relay.OutgoingMessage;
import se.rus.platform.relay.RelaySource;

/**
 * Activities and shifts as they stand, on rus.strategy.v1. One event of ours tells only what has changed, so it cannot be
 * turned into a public one by itself: this relay goes through the events and, at the latest of each activity and shift,
 * sends the row that was written with it. What came before the latest is not sent. Its checkpoint starts at nought, so
 * what was stored before there was such a relay is published too. Proved by: ContributionsPublishedTest.
 */
@ApplicationScoped
public class ContributionSource implements RelaySource {
    private static final String AFTER = """
            with page as (
                select position, stream_id, version, event_id, recorded_at, metadata ->> 'traceparent' as trace,
                    substr(stream_id, strpos(stream_id, '-') + 1) as id, split_part(stream_id, '-', 1) as kind
                from events where position > $1 order by position limit $2
            )
            select p.position, p.stream_id, p.version, p.event_id, p.recorded_at, p.trace,
                a.document as activity, a.taking_part, a.status, s.document as shift, s.state, (
                    select jsonb_agg(jsonb_build_object('actor', n.actor_id, 'name', n.name) order by n.actor_id)
                    from actors n
                    where n.actor_id = any (coalesce(a.taking_part, s.taking_part)::text[]
                            || coalesce(a.responsible, s.responsible))
                        and n.actor_id !~ '^[0-9]{4}$')::text as actor_names
            from page p
            left join activities a on p.kind = 'activity' and a.activity_id = p.id and a.version = p.version
            left join shifts s on p.kind = 'shift' and s.shift_id = p.id and s.version = p.version
            order by p.position
            """;

    private final Pool pool;

    ContributionSource(Pool pool) {
        this.pool = pool;
    }

    @Override
    public String name() {
        return "contributions";
    }

    @Override
    public Uni<Page> after(long position, int limit) {
        return pool.preparedQuery(AFTER).execute(Tuple.of(position, limit)).map(rows -> {
            List<OutgoingMessage> messages = new ArrayList<>();
            long last = position;
            for (Row row : rows) {
                message(row).ifPresent(messages::add);
                last = row.getLong("position");
            }
            return new Page(messages, last);
        });
    }

    private static Optional<OutgoingMessage> message(Row row) {
        if (row.getString("activity") != null) {
            return Optional.of(ContributionMessage.of(row, PublicContributions.activity(row)));
        }
        return row.getString("shift") != null
                ? Optional.of(ContributionMessage.of(row, PublicContributions.shift(row)))
                : Optional.empty();
    }
}
