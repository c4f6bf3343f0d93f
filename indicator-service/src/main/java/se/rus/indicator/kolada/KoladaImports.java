package se.rus.indicator.kolada;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import se.rus.indicator.definition.Definition;
import se.rus.indicator.definition.DefinitionState;
import se.rus.indicator.definition.Definitions;
import se.rus.indicator.kolada.KoladaImportEvent.Kind;
import se.rus.indicator.kolada.KoladaImportEvent.KoladaImportRequested;
import se.rus.platform.store.Append;
import se.rus.platform.store.EventIds;
import se.rus.platform.store.EventStore;
import se.rus.platform.store.Metadata;
import se.rus.platform.store.NewEvent;
import se.rus.platform.store.StreamId;

/** Finds imports that wait, asks for those that are due, and knows what an import fills. */
@ApplicationScoped
public class KoladaImports {
    private static final String WAITING = """
            select import_id from kolada_imports where status in ('waiting', 'running') order by requested_at limit 1
            """;
    private static final String DUE = """
            select i.county from indicators i where i.kpi is not null and not i.retired
            group by i.county
            having not exists (select 1 from kolada_imports k where k.county = i.county and k.kind = 'data'
                and (k.status in ('waiting', 'running') or k.requested_at > $1))
            """;
    private static final String INDICATORS = """
            select indicator_id from indicators where kpi is not null and not retired and county = $1
            """;

    private final Pool pool;
    private final Definitions definitions;
    private final EventStore store;
    private final EventIds ids;
    private final KoladaConfig config;
    private final Clock clock;

    KoladaImports(
            Pool pool, Definitions definitions, EventStore store, EventIds ids, KoladaConfig config, Clock clock) {
        this.pool = pool;
        this.definitions = definitions;
        this.store = store;
        this.ids = ids;
        this.config = config;
        this.clock = clock;
    }

    /** The definitions that an import fills, by their KPI. */
    record Filled(Map<String, List<Definition>> byKpi) {
        List<String> kpis() {
            return byKpi.keySet().stream().sorted().toList();
        }

        List<Definition> definitions() {
            return byKpi.values().stream().flatMap(List::stream).toList();
        }
    }

    static StreamId stream(String importId) {
        return new StreamId("kolada-import-" + importId);
    }

    Uni<Optional<String>> waiting() {
        return pool.query(WAITING).execute().map(rows -> strings(rows).stream().findFirst());
    }

    Uni<Filled> filled(KoladaImportRequested requested) {
        return definitions
                .current(requested.indicators())
                .map(known -> new Filled(known.values().stream()
                        .map(DefinitionState::definition)
                        .filter(each -> each.kpi().isPresent())
                        .collect(Collectors.groupingBy(each -> each.kpi().orElseThrow()))));
    }

    /** The indicators of a county that Kolada fills. */
    Uni<List<String>> indicators(String county) {
        return pool.preparedQuery(INDICATORS).execute(Tuple.of(county)).map(KoladaImports::strings);
    }

    /** Asks for a county's values when nobody has for as long as the schedule says. */
    Uni<Void> requestWhatIsDue() {
        if (config.every().isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return pool.preparedQuery(DUE)
                .execute(Tuple.of(clock.instant().minus(config.every().get()).atOffset(ZoneOffset.UTC)))
                .map(KoladaImports::strings)
                .chain(counties -> {
                    Uni<Void> done = Uni.createFrom().voidItem();
                    for (String county : counties) {
                        done = done.chain(() -> request(county));
                    }
                    return done;
                });
    }

    private Uni<Void> request(String county) {
        String id = ids.next().toString();
        Metadata metadata = new Metadata(
                "indicator-service", null, "service", county, UUID.randomUUID().toString(), null, null);
        return indicators(county)
                .map(all -> new KoladaImportRequested(id, Kind.DATA, county, all, false, clock.instant()))
                .chain(event ->
                        store.append(Append.of(stream(id), 0, List.of(new NewEvent(ids.next(), event)), metadata)))
                .replaceWithVoid();
    }

    private static List<String> strings(RowSet<Row> rows) {
        List<String> strings = new ArrayList<>();
        rows.forEach(row -> strings.add(row.getString(0)));
        return strings;
    }
}
