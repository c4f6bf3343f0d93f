package se.rus.indicator.kolada;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.rus.indicator.kolada.KoladaImportEvent.Kind;
import se.rus.indicator.kolada.KoladaImportEvent.KoladaImportRequested;
import se.rus.indicator.kolada.KoladaTurns.Turn;
import se.rus.platform.store.Append;
import se.rus.platform.store.EventIds;
import se.rus.platform.store.EventStore;
import se.rus.platform.store.Metadata;
import se.rus.platform.store.NewEvent;
import se.rus.platform.store.StreamAppend;

/** Asks for every county's values when nobody has asked for all of them for as long as the schedule says. */
@ApplicationScoped
public class KoladaSchedule {
    /** What is due, and how its turn stands, are read at one moment: what was done since then is seen as a conflict. */
    private static final String DUE = """
            select i.county, coalesce(t.version, 0)
            from (select distinct county from indicators where kpi is not null and not retired) i
            left join kolada_turns t on t.set_name = 'data/' || i.county
            left join kolada_imports k on k.import_id = t.import_id
            where k.import_id is null or (k.status not in ('waiting', 'running') and k.requested_at <= $1)
            order by i.county
            """;

    private final Pool pool;
    private final KoladaImports imports;
    private final KoladaTurns turns;
    private final EventStore store;
    private final EventIds ids;
    private final KoladaConfig config;
    private final Clock clock;

    KoladaSchedule(
            Pool pool,
            KoladaImports imports,
            KoladaTurns turns,
            EventStore store,
            EventIds ids,
            KoladaConfig config,
            Clock clock) {
        this.pool = pool;
        this.imports = imports;
        this.turns = turns;
        this.store = store;
        this.ids = ids;
        this.config = config;
        this.clock = clock;
    }

    private record Due(String county, Turn turn) {}

    /** Does nothing where another process was faster. */
    Uni<Void> requestWhatIsDue() {
        if (config.every().isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        Instant now = clock.instant();
        return pool.preparedQuery(DUE)
                .execute(Tuple.of(now.minus(config.every().get()).atOffset(ZoneOffset.UTC)))
                .map(KoladaSchedule::due)
                .chain(counties -> {
                    Uni<Void> done = Uni.createFrom().voidItem();
                    for (Due each : counties) {
                        done = done.chain(() -> request(each, now));
                    }
                    return done;
                });
    }

    private Uni<Void> request(Due due, Instant at) {
        String id = ids.next().toString();
        Metadata metadata = new Metadata(
                "indicator-service",
                null,
                "service",
                due.county(),
                UUID.randomUUID().toString(),
                null,
                null);
        return imports.indicators(due.county())
                .map(all -> new KoladaImportRequested(id, Kind.DATA, due.county(), all, false, at))
                .map(event -> new StreamAppend(KoladaImports.stream(id), 0, List.of(new NewEvent(ids.next(), event))))
                .chain(wanted -> store.append(
                        new Append(List.of(wanted, turns.take(due.turn(), id, at)), metadata, Optional.empty())))
                .replaceWithVoid();
    }

    private static List<Due> due(RowSet<Row> rows) {
        List<Due> due = new ArrayList<>();
        rows.forEach(row -> due.add(new Due(
                row.getString(0), new Turn(KoladaTurns.county(row.getString(0)), row.getLong(1), Optional.empty()))));
        return due;
    }
}
