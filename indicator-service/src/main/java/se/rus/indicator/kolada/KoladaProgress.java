package se.rus.indicator.kolada;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How far indicators are filled, for each actor. Written by KoladaImportProjection when an import is complete. */
@ApplicationScoped
public class KoladaProgress {
    private static final String THROUGH = """
            select indicator_id, kpi, actor, through from kolada_filled where indicator_id = any ($1)
            """;

    private final Pool pool;

    KoladaProgress(Pool pool) {
        this.pool = pool;
    }

    /** The day (UTC) from which on changes are not known; pairs that were never filled are absent. */
    Uni<Map<FilledPair, LocalDate>> through(List<String> indicators) {
        return pool.preparedQuery(THROUGH)
                .execute(Tuple.tuple().addValue(indicators.toArray(String[]::new)))
                .map(rows -> {
                    Map<FilledPair, LocalDate> through = new HashMap<>();
                    rows.forEach(row -> through.put(
                            new FilledPair(row.getString(0), row.getString(1), row.getString(2)), row.getLocalDate(3)));
                    return through;
                });
    }
}
