package se.rus.indicator.definition;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Finds indicators by their Swedish name, as spreadsheets call them. */
@ApplicationScoped
public class IndicatorNames {
    private static final String BY_NAME = """
            select document -> 'name' ->> 'sv', indicator_id from indicators
            where county = $1 and not retired and document -> 'name' ->> 'sv' = any ($2)
            """;

    private final Pool pool;

    IndicatorNames(Pool pool) {
        this.pool = pool;
    }

    /** Ids by name. A name that two indicators have is no name: it is absent, as one that nobody has. */
    public Uni<Map<String, String>> ids(String county, Collection<String> names) {
        return names.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : pool.preparedQuery(BY_NAME)
                        .execute(Tuple.of(county).addValue(names.toArray(String[]::new)))
                        .map(IndicatorNames::unique);
    }

    private static Map<String, String> unique(Iterable<Row> rows) {
        Map<String, String> ids = new HashMap<>();
        Set<String> several = new HashSet<>();
        for (Row row : rows) {
            if (ids.put(row.getString(0), row.getString(1)) != null) {
                several.add(row.getString(0));
            }
        }
        ids.keySet().removeAll(several);
        return ids;
    }
}
