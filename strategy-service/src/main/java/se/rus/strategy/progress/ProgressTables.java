package se.rus.strategy.progress;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import se.rus.platform.store.EventJson;

/** Writes a batch of facts, one statement a table. A row gives way to a newer version only. */
final class ProgressTables {
    private static final String FROM_ROWS = """
             from jsonb_to_recordset(($2::text)::jsonb) as r(id text, actor text, period text, breakdown text,
                version bigint, county text, "strategyId" text, strategies text[], withdrawn boolean, signal text, value numeric,
                target numeric, event text, at timestamptz, "sourcePosition" bigint)
            """;
    private static final Map<String, String> UPSERTS =
            Map.of("strategies", """
            insert into progress_strategies as t
                (generation, strategy_id, version, county, event, at, source_position)
            select $1, id, version, county, event::jsonb, at, "sourcePosition" %s
            on conflict (generation, strategy_id) do update set version = excluded.version, event = excluded.event,
                at = excluded.at, source_position = excluded.source_position
            where t.version < excluded.version
            """, "indicators", """
            insert into progress_indicators as t
                (generation, indicator_id, version, county, strategies, event, at, source_position)
            select $1, id, version, county, strategies, event::jsonb, at, "sourcePosition" %s
            on conflict (generation, indicator_id) do update set version = excluded.version,
                strategies = excluded.strategies, event = excluded.event, at = excluded.at,
                source_position = excluded.source_position
            where t.version < excluded.version
            """, "observations", """
            insert into progress_observations as t
                (generation, indicator_id, actor, period, breakdown, version, county, withdrawn, at, source_position)
            select $1, id, actor, period, breakdown, version, county, withdrawn, at, "sourcePosition" %s
            on conflict (generation, indicator_id, actor, period, breakdown) do update set version = excluded.version,
                withdrawn = excluded.withdrawn, at = excluded.at, source_position = excluded.source_position
            where t.version < excluded.version
            """, "assessments", """
            insert into progress_assessments as t
                (generation, indicator_id, actor, period, version, county, signal, value, target, at, source_position)
            select $1, id, actor, period, version, county, signal, value, target, at, "sourcePosition" %s
            on conflict (generation, indicator_id, actor, period) do update set version = excluded.version,
                signal = excluded.signal, value = excluded.value, target = excluded.target, at = excluded.at,
                source_position = excluded.source_position
            where t.source_position < excluded.source_position
            """, "grants", """
            insert into progress_grants as t
                (generation, project_id, version, strategy_id, event, at, source_position)
            select $1, id, version, "strategyId", event::jsonb, at, "sourcePosition" %s
            on conflict (generation, project_id) do update set version = excluded.version, event = excluded.event,
                at = excluded.at, source_position = excluded.source_position
            where t.version < excluded.version
            """);
    private static final List<String> TABLES =
            List.of("strategies", "indicators", "observations", "assessments", "grants", "documents");

    private ProgressTables() {}

    static Uni<Void> write(SqlConnection connection, long generation, ProgressFacts facts) {
        Uni<Void> written = Uni.createFrom().voidItem();
        for (Map.Entry<String, String> upsert : UPSERTS.entrySet()) {
            Collection<ProgressFacts.Row> rows = facts.of(upsert.getKey());
            if (!rows.isEmpty()) {
                String sql = upsert.getValue().formatted(FROM_ROWS);
                String json = EventJson.MAPPER.valueToTree(rows).toString();
                written = written.chain(() -> connection
                        .preparedQuery(sql)
                        .execute(Tuple.of(generation, json))
                        .replaceWithVoid());
            }
        }
        return written;
    }

    static Uni<Void> discard(SqlConnection connection, long generation) {
        Uni<Void> gone = Uni.createFrom().voidItem();
        for (String table : TABLES) {
            gone = gone.chain(() -> connection
                    .preparedQuery("delete from progress_" + table + " where generation = $1")
                    .execute(Tuple.of(generation))
                    .replaceWithVoid());
        }
        return gone;
    }
}
