package se.rus.strategy.progress;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.ZoneOffset;
import se.rus.contracts.progress.ProgressDocument;
import se.rus.platform.store.EventJson;

/**
 * Keeps the newest document of each strategy. Its position is taken under a lock that is held until the commit, for
 * the same reason as in append_events: the relay's one cursor must never skip.
 */
final class ProgressDocuments {
    private static final String LOCK = "select pg_advisory_xact_lock(7001, 3)";
    private static final String SAVE = ProgressDays.KEEP + """
            insert into progress_documents as d
                (generation, strategy_id, sequence, county, changed_at, document, position, shown_on)
            select $1, $2, $3, $4, $5, $6, nextval('progress_document_positions'), day from today
            on conflict (generation, strategy_id) do update set sequence = excluded.sequence,
                changed_at = excluded.changed_at, document = excluded.document, position = excluded.position,
                shown_on = excluded.shown_on
            where d.sequence < excluded.sequence
            """;
    private static final String AGAIN =
            "update progress_documents set position = nextval('progress_document_positions') where generation = $1";

    private final SqlConnection connection;
    private final long generation;

    ProgressDocuments(SqlConnection connection, long generation) {
        this.connection = connection;
        this.generation = generation;
    }

    Uni<Void> save(ProgressDocument document) {
        Tuple row = Tuple.tuple()
                .addValue(generation)
                .addValue(document.strategyId())
                .addValue(document.sequence())
                .addValue(document.county())
                .addValue(document.changedAt().atOffset(ZoneOffset.UTC))
                .addValue(EventJson.write(document));
        return connection
                .query(LOCK)
                .execute()
                .chain(() -> connection.preparedQuery(SAVE).execute(row))
                .replaceWithVoid();
    }

    /** Gives all documents new positions, so that a generation that takes over is published whole. */
    Uni<Void> publishAgain() {
        return connection
                .query(LOCK)
                .execute()
                .chain(() -> connection.preparedQuery(AGAIN).execute(Tuple.of(generation)))
                .replaceWithVoid();
    }
}
