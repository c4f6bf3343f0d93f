package se.rus.indicator.kolada;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.rus.indicator.definition.Definition;
import se.rus.indicator.definition.DefinitionState;
import se.rus.indicator.definition.Definitions;
import se.rus.indicator.kolada.KoladaImportEvent.KoladaImportRequested;
import se.rus.platform.store.StreamId;

/** Finds imports that wait, and knows what an import fills. */
@ApplicationScoped
public class KoladaImports {
    private static final String WAITING = """
            select import_id from kolada_imports where status in ('waiting', 'running') order by requested_at limit 1
            """;
    private static final String INDICATORS = """
            select indicator_id from indicators where kpi is not null and not retired and county = $1
            """;

    private final Pool pool;
    private final Definitions definitions;

    KoladaImports(Pool pool, Definitions definitions) {
        this.pool = pool;
        this.definitions = definitions;
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

    private static List<String> strings(RowSet<Row> rows) {
        List<String> strings = new ArrayList<>();
        rows.forEach(row -> strings.add(row.getString(0)));
        return strings;
    }
}
