package se.rus.strategy.progress;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.List;

/**
 * Writes documents, each with the next position for the relay. The lock is taken last and held until the commit, and
 * positions grow over all generations, so that a relay with one cursor never skips a document.
 */
final class ProgressDocuments {
    private static final String LOCK = "select pg_advisory_xact_lock(7001, 3)";
    private static final String WRITE = """
            insert into progress_documents as t
                (generation, strategy_id, county, sequence, changed_at, doc, position)
            select $1::bigint, r.strategy_id, r.county, r.sequence, r.changed_at, r.doc,
                (select coalesce(max(position), 0) from progress_documents) + row_number() over (order by r.strategy_id)
            from json_to_recordset($2::text::json)
                as r(strategy_id text, county text, sequence bigint, changed_at timestamptz, doc text)
            on conflict (generation, strategy_id) do update set
                county = excluded.county, sequence = excluded.sequence, changed_at = excluded.changed_at,
                doc = excluded.doc, position = excluded.position
            where t.doc <> excluded.doc
            """;
    private static final String SEND_AGAIN = """
            update progress_documents t set position = next.position
            from (select strategy_id, (select max(position) from progress_documents)
                         + row_number() over (order by strategy_id) as position
                  from served_progress) next
            where t.strategy_id = next.strategy_id
              and t.generation = (select generation from projections where name = 'progress' and status = 'active')
              and exists (select 1 from progress_documents old where old.generation = $1)
            """;
    private static final String DISCARD = """
            with s as (delete from progress_strategies where generation = $1),
                 i as (delete from progress_indicators where generation = $1),
                 p as (delete from progress_placements where generation = $1),
                 o as (delete from progress_observations where generation = $1),
                 t as (delete from progress_standings where generation = $1),
                 a as (delete from progress_assessments where generation = $1),
                 g as (delete from progress_grants where generation = $1),
                 c as (delete from progress_counties where generation = $1)
            delete from progress_documents where generation = $1
            """;

    private ProgressDocuments() {}

    static Uni<Void> write(SqlConnection connection, long generation, List<DocumentRow> documents) {
        return documents.isEmpty()
                ? Uni.createFrom().voidItem()
                : connection
                        .query(LOCK)
                        .execute()
                        .chain(() ->
                                connection.preparedQuery(WRITE).execute(Tuple.of(generation, RowJson.write(documents))))
                        .replaceWithVoid();
    }

    /**
     * Removes a generation that is no longer served. What the new one holds is sent once more before that: it may have
     * been written at positions that the relay had passed.
     */
    static Uni<Void> discard(SqlConnection connection, long generation) {
        return connection
                .query(LOCK)
                .execute()
                .chain(() -> connection.preparedQuery(SEND_AGAIN).execute(Tuple.of(generation)))
                .chain(() -> connection.preparedQuery(DISCARD).execute(Tuple.of(generation)))
                .replaceWithVoid();
    }
}
