package se.rus.strategy.progress;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.rus.platform.store.EventJson;

/** Writes a batch of facts, one statement a table. A row gives way to a newer version only. */
final class ProgressTables {
    private static final String FROM_ROWS = """
             from jsonb_to_recordset(($2::text)::jsonb) as r(id text, actor text, period text, breakdown text,
                version bigint, county text, "strategyId" text, strategies text[], withdrawn boolean, signal text, value numeric,
                target numeric, trend text, event text, at timestamptz, "sourcePosition" bigint, "firstDay" date)
            """;
    private static final Map<String, String> UPSERTS = upserts();
    private static final List<String> TABLES = List.of(
            "strategies",
            "goals",
            "indicators",
            "observations",
            "assessments",
            "series",
            "signals",
            "counties",
            "grants",
            "payments",
            "contributions",
            "obligations",
            "due",
            "documents");

    private ProgressTables() {}

    static Uni<Void> write(SqlConnection connection, long generation, FactBatch facts) {
        Uni<Void> written = Uni.createFrom().voidItem();
        for (Map.Entry<String, String> upsert : UPSERTS.entrySet()) {
            Collection<FactRow> rows = facts.of(upsert.getKey().split(" ")[0]);
            if (!rows.isEmpty()) {
                String json = EventJson.write(rows);
                written = written.chain(() -> connection
                        .preparedQuery(upsert.getValue())
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

    /**
     * In this order: a retirement marks what its definition has put there, a replacement its strategy, and observations are held against what is due.
     * The first word of a key is the table of facts.
     */
    private static Map<String, String> upserts() {
        Map<String, String> upserts = new LinkedHashMap<>();
        upserts.put("strategies", """
            insert into progress_strategies as t
                (generation, strategy_id, version, county, event, at, source_position)
            select $1, id, version, county, event::jsonb, at, "sourcePosition" %s
            on conflict (generation, strategy_id) do update set version = excluded.version, event = excluded.event,
                at = greatest(t.at, excluded.at), source_position = excluded.source_position
            where t.version < excluded.version
            """);
        upserts.put("replacements", """
            update progress_strategies t set version = r.version, replacement = r.event::jsonb,
                at = greatest(t.at, r.at), source_position = r."sourcePosition" %s
            where t.generation = $1 and t.strategy_id = r.id and t.version < r.version
            """);
        upserts.put("goals", """
            insert into progress_goals as t (generation, strategy_id, goal_id, version, event)
            select $1, "strategyId", id, version, event::jsonb %s
            on conflict (generation, strategy_id, goal_id) do update set version = excluded.version,
                event = excluded.event
            where t.version < excluded.version
            """);
        upserts.put("indicators", """
            insert into progress_indicators as t
                (generation, indicator_id, version, county, strategies, event, at, source_position)
            select $1, id, version, county, strategies, event::jsonb, at, "sourcePosition" %s
            on conflict (generation, indicator_id) do update set version = excluded.version,
                strategies = excluded.strategies, event = excluded.event,
                at = greatest(t.at, excluded.at),
                source_position = excluded.source_position
            where t.version < excluded.version
            """);
        upserts.put("retirements", """
            update progress_indicators t set version = r.version, retired_at = r.at, at = greatest(t.at, r.at),
                source_position = r."sourcePosition" %s
            where t.generation = $1 and t.indicator_id = r.id and t.version < r.version
            """);
        upserts.putAll(DueSql.statements());
        upserts.put("observations", SeriesSql.OBSERVATIONS);
        upserts.put("assessments", SeriesSql.ASSESSMENTS);
        upserts.put("signals", """
            insert into progress_signals (generation, indicator_id, actor, source_position, period, signal, at)
            select $1, id, actor, "sourcePosition", period, signal, at %s
            on conflict do nothing
            """);
        upserts.put("counties", """
            insert into progress_counties as t (generation, indicator_id, version, county, event, at, source_position)
            select $1, id, version, county, event::jsonb, at, "sourcePosition" %s
            on conflict (generation, indicator_id) do update set version = excluded.version, event = excluded.event,
                at = greatest(t.at, excluded.at), source_position = excluded.source_position
            where t.version < excluded.version
            """);
        upserts.put("grants", """
            insert into progress_grants as t
                (generation, grant_id, project_id, version, strategy_id, event, at, source_position)
            select $1, id, event::jsonb ->> 'projectId', version, "strategyId", event::jsonb, at, "sourcePosition" %s
            on conflict (generation, grant_id) do update set version = excluded.version, event = excluded.event,
                at = greatest(t.at, excluded.at), source_position = excluded.source_position
            where t.version < excluded.version
            """);
        upserts.put("payments", """
            insert into progress_payments as t (generation, payment_id, version, strategy_id, project_id, grant_id, source,
                kronor, at, source_position)
            select $1, id, version, "strategyId", e ->> 'projectId', e ->> 'grantId', e ->> 'source',
                (e ->> 'paidKronor')::bigint, at, "sourcePosition"
            %s cross join lateral (select r.event::jsonb as e) as said
            on conflict (generation, payment_id) do update set version = excluded.version,
                strategy_id = excluded.strategy_id, project_id = excluded.project_id, grant_id = excluded.grant_id,
                source = excluded.source, kronor = excluded.kronor, at = greatest(t.at, excluded.at),
                source_position = excluded.source_position
            where t.version < excluded.version
            """);
        upserts.put("contributions", """
            insert into progress_contributions as t (generation, contribution_id, version, county, strategy_id, stands,
                responsible, taking_part, elements, at, source_position, names)
            select $1, id, version, county, "strategyId", coalesce(e ->> 'status', e ->> 'stage'), e ->> 'responsible',
                array(select jsonb_array_elements_text(coalesce(e -> 'partners', e -> 'actors'))),
                array(select jsonb_array_elements_text(e -> 'elements')), at, "sourcePosition", e -> 'actorNames'
            %s cross join lateral (select r.event::jsonb as e) as said
            on conflict (generation, contribution_id) do update set version = excluded.version,
                stands = excluded.stands, responsible = excluded.responsible, taking_part = excluded.taking_part,
                elements = excluded.elements, at = greatest(t.at, excluded.at),
                source_position = excluded.source_position, names = excluded.names
            where t.version < excluded.version
            """);
        upserts.replaceAll((table, sql) -> sql.formatted(FROM_ROWS));
        return upserts;
    }
}
