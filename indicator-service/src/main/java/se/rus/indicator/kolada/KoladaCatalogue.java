package se.rus.indicator.kolada;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * Kolada's KPIs as they were last fetched. Reference data of somebody else's, so a plain table and no events. One that
 * Kolada lists no more stays, with the time since when: indicators may have its values.
 */
@ApplicationScoped
public class KoladaCatalogue {
    private static final String KEEP = """
            insert into kolada_kpis (kpi, title, document, seen_in, gone_since)
            select distinct on (k ->> 'id') k ->> 'id', k ->> 'title', k, $2,
                case when k ->> 'isdeleted' = 'true' then $3::timestamptz end
            from jsonb_array_elements(($1::text)::jsonb) as k
            on conflict (kpi) do update set title = excluded.title, document = excluded.document,
                seen_in = excluded.seen_in,
                gone_since = case when excluded.gone_since is not null
                    then coalesce(kolada_kpis.gone_since, excluded.gone_since) end
            """;
    private static final String GONE = """
            select kpi, gone_since from kolada_kpis where kpi = any ($1) and gone_since is not null
            """;

    private final Pool pool;

    KoladaCatalogue(Pool pool) {
        this.pool = pool;
    }

    /** Keeps the KPIs of a page, as an import saw them; the number of them. Doing it twice changes nothing. */
    Uni<Integer> keep(JsonNode page, String importId, Instant at) {
        return pool.preparedQuery(KEEP)
                .execute(Tuple.of(page.get("values").toString(), importId, at.atOffset(ZoneOffset.UTC)))
                .map(done -> page.get("values").size());
    }

    /** Those of the KPIs that Kolada lists no more, with the time since when. */
    Uni<Map<String, Instant>> gone(Collection<String> kpis) {
        return pool.preparedQuery(GONE)
                .execute(Tuple.tuple().addValue(kpis.toArray(String[]::new)))
                .map(rows -> {
                    Map<String, Instant> gone = new HashMap<>();
                    rows.forEach(row ->
                            gone.put(row.getString(0), row.getOffsetDateTime(1).toInstant()));
                    return gone;
                });
    }
}
