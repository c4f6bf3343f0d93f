package se.rus.indicator.kolada;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import se.rus.indicator.kolada.KoladaImportEvent.KoladaSetTaken;
import se.rus.platform.store.EventIds;
import se.rus.platform.store.InlineProjection;
import se.rus.platform.store.InlineRows;
import se.rus.platform.store.NewEvent;
import se.rus.platform.store.RecordedEvent;
import se.rus.platform.store.StreamAppend;
import se.rus.platform.store.StreamId;

/**
 * Lets one import of a set be under way at a time, in however many processes. Every set has a stream with an event for
 * each import; whoever wants the next one appends to the version at which it saw the last one ended, so of two that
 * want it at once one gets it. Proved by: KoladaTurnsTest.
 */
@ApplicationScoped
public class KoladaTurns implements InlineProjection {
    private static final String CURRENT = """
            select t.version, k.import_id from kolada_turns t
            left join kolada_imports k on k.import_id = t.import_id and k.status in ('waiting', 'running')
            where t.set_name = $1
            """;
    private static final String TAKEN = """
            insert into kolada_turns (set_name, version, import_id) values ($1, $2, $3)
            on conflict (set_name) do update set version = excluded.version, import_id = excluded.import_id
            """;

    private final Pool pool;
    private final EventIds ids;

    KoladaTurns(Pool pool, EventIds ids) {
        this.pool = pool;
        this.ids = ids;
    }

    /**
     * How a set stands.
     *
     * @param imports of it so far
     * @param underWay the importId of the last one, until it has ended
     */
    record Turn(String set, long imports, Optional<String> underWay) {}

    /** The one set of all KPIs. */
    static String catalogue() {
        return "catalogue";
    }

    /** The one set of all groups of municipalities. */
    static String groups() {
        return "groups";
    }

    /** All of a county that Kolada fills. */
    static String county(String county) {
        return "data/" + county;
    }

    /** Some of a county, in whatever order they are named. */
    static String some(String county, List<String> indicators) {
        String names = String.join("\n", indicators.stream().distinct().sorted().toList());
        return county(county) + "/" + UUID.nameUUIDFromBytes(names.getBytes(StandardCharsets.UTF_8));
    }

    Uni<Turn> current(String set) {
        return pool.preparedQuery(CURRENT)
                .execute(Tuple.of(set))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .findFirst()
                        .map(row -> new Turn(set, row.getLong(0), Optional.ofNullable(row.getString(1))))
                        .orElseGet(() -> new Turn(set, 0, Optional.empty())));
    }

    /** What takes the turn, to be appended with the import itself; refused when somebody else has taken it since. */
    StreamAppend take(Turn turn, String importId, Instant at) {
        return new StreamAppend(
                new StreamId("kolada-turn-" + turn.set()),
                turn.imports(),
                List.of(new NewEvent(ids.next(), new KoladaSetTaken(turn.set(), importId, at))));
    }

    @Override
    public Uni<Void> apply(SqlConnection connection, List<RecordedEvent> events) {
        return InlineRows.oneByOne(
                events,
                KoladaSetTaken.class,
                (at, it) -> InlineRows.write(connection, TAKEN, Tuple.of(it.set(), at.version(), it.importId())));
    }
}
