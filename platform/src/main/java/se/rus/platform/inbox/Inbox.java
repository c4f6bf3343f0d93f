package se.rus.platform.inbox;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import io.vertx.pgclient.PgException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.jboss.logging.Logger;
import se.rus.platform.relay.Wakeup;
import se.rus.platform.store.Rows;
import se.rus.platform.store.Unavailability;

/**
 * Keeps what other services published: each event once, whatever Kafka delivers twice. Projections read from here, so
 * that a rebuild needs no topic and a poison event holds up nothing but its own stream.
 * Proved by: InboxTest.
 */
@ApplicationScoped
public class Inbox {
    private static final Logger LOG = Logger.getLogger(Inbox.class);
    private static final String RECEIVE = "select receive_events($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)";
    private static final String AFTER = """
            select position, source, stream_id, stream_version, event_id, type, key, county, data::text, event_time,
                   source_position, traceparent
            from inbox where position > $1 order by position limit $2
            """;
    private static final String POSITION_OF =
            "select max(position) from inbox where source = $1 and source_position = $2";

    private final Pool pool;
    private final Clock clock;
    private final Wakeup wakeup;

    public Inbox(Pool pool, Clock clock, Wakeup wakeup) {
        this.pool = pool;
        this.clock = clock;
        this.wakeup = wakeup;
    }

    /**
     * Stores what is new. Completes when it is durable, so that Kafka's offset may move. While the database is away it
     * tries again and again: nothing may be acknowledged that is not stored.
     */
    public Uni<Void> receive(ConsumerRecords<String, String> records) {
        List<IncomingEvent> events = new ArrayList<>();
        records.forEach(record -> readable(record).ifPresent(events::add));
        if (events.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return keep(events);
    }

    /** What the database refuses for its content would be refused for ever: it must not hold up what came with it. */
    private Uni<Void> keep(List<IncomingEvent> events) {
        return Uni.createFrom()
                .deferred(() -> store(events))
                .onFailure(Unavailability::is)
                .retry()
                .withBackOff(Duration.ofMillis(100), Duration.ofSeconds(2))
                .indefinitely()
                .onFailure(Inbox::isOfContent)
                .recoverWithUni(
                        failure -> events.size() > 1 ? keepOneByOne(events) : passOver(events.getFirst(), failure));
    }

    /** Data exceptions and broken constraints. Anything else is our own fault and stops the channel: nothing is lost. */
    private static boolean isOfContent(Throwable failure) {
        return failure instanceof PgException refused
                && (refused.getSqlState().startsWith("22")
                        || refused.getSqlState().startsWith("23"));
    }

    private Uni<Void> keepOneByOne(List<IncomingEvent> events) {
        return Multi.createFrom()
                .iterable(events)
                .onItem()
                .transformToUniAndConcatenate(event -> keep(List.of(event)))
                .collect()
                .last();
    }

    private static Uni<Void> passOver(IncomingEvent event, Throwable failure) {
        LOG.errorf("%s %s of %s cannot be stored: %s", event.type(), event.id(), event.stream(), failure.getMessage());
        return Uni.createFrom().voidItem();
    }

    /** At most {@code limit} events after a position of this inbox, in order. */
    public Uni<List<ReceivedEvent>> after(long position, int limit) {
        return Rows.read(pool, AFTER, Tuple.of(position, limit), Inbox::read);
    }

    /** Where the event with a source's position lies in this inbox; empty when it has not arrived. */
    public Uni<OptionalLong> positionOf(String source, long sourcePosition) {
        return pool.preparedQuery(POSITION_OF)
                .execute(Tuple.of(source, sourcePosition))
                .map(rows -> rows.iterator().next().getLong(0))
                .map(found -> found == null ? OptionalLong.empty() : OptionalLong.of(found));
    }

    private Uni<Void> store(List<IncomingEvent> events) {
        return pool.preparedQuery(RECEIVE)
                .execute(new IncomingEvents(events).tuple(clock.instant()))
                .invoke(wakeup::signal)
                .replaceWithVoid();
    }

    /** A record without our headers is nobody's event: it is named in the log and passed over, as it can never apply. */
    private static Optional<IncomingEvent> readable(ConsumerRecord<String, String> record) {
        try {
            return Optional.of(IncomingEvent.of(record));
        } catch (RuntimeException e) {
            LOG.errorf(
                    "%s-%d@%d is not a public event: %s",
                    record.topic(), record.partition(), record.offset(), e.getMessage());
            return Optional.empty();
        }
    }

    private static ReceivedEvent read(Row row) {
        return new ReceivedEvent(
                row.getLong(0),
                row.getString(1),
                row.getString(2),
                row.getLong(3),
                row.getUUID(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getOffsetDateTime(9).toInstant(),
                row.getLong(10),
                row.getString(11));
    }
}
