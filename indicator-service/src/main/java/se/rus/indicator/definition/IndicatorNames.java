package se.rus.indicator.definition;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds indicators by their Swedish name, as spreadsheets call them. */
@ApplicationScoped
public class IndicatorNames {
    private static final String BY_NAME = """
            select document -> 'name' ->> 'sv', indicator_id, code from indicators
            where county = $1 and not retired and document -> 'name' ->> 'sv' = any ($2)
            order by code
            """;

    private final Pool pool;

    IndicatorNames(Pool pool) {
        this.pool = pool;
    }

    /** An indicator that has a name, with the code that tells it from others of that name. */
    public record Named(String indicatorId, String code) {}

    /** Those that have each name, by code; names that nobody has are absent. Retired ones have none. */
    public Uni<Map<String, List<Named>>> named(String county, Collection<String> names) {
        return names.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : pool.preparedQuery(BY_NAME)
                        .execute(Tuple.of(county).addValue(names.toArray(String[]::new)))
                        .map(IndicatorNames::byName);
    }

    private static Map<String, List<Named>> byName(Iterable<Row> rows) {
        Map<String, List<Named>> named = new HashMap<>();
        for (Row row : rows) {
            named.computeIfAbsent(row.getString(0), name -> new ArrayList<>())
                    .add(new Named(row.getString(1), row.getString(2)));
        }
        return named;
    }
}
