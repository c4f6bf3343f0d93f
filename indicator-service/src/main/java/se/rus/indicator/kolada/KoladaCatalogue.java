package se.rus.indicator.kolada;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;

/** Kolada's KPIs as they were last fetched. Reference data of somebody else's, so a plain table and no events. */
@ApplicationScoped
public class KoladaCatalogue {
    private static final String KEEP = """
            insert into kolada_kpis (kpi, title, document)
            select k ->> 'id', k ->> 'title', k from jsonb_array_elements(($1::text)::jsonb) as k
            on conflict (kpi) do update set title = excluded.title, document = excluded.document
            """;

    private final Pool pool;

    KoladaCatalogue(Pool pool) {
        this.pool = pool;
    }

    /** Keeps the KPIs of a page; the number of them. */
    Uni<Integer> keep(JsonNode page) {
        return pool.preparedQuery(KEEP)
                .execute(Tuple.of(page.get("values").toString()))
                .map(done -> page.get("values").size());
    }
}
