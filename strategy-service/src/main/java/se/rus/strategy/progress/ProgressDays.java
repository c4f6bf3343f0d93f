package se.rus.strategy.progress;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import se.rus.platform.projection.Generation;
import se.rus.strategy.progress.Progress.Served;

/**
 * What the view showed at the end of a day in Sweden. A document that gives way to one of a later day is kept, once, in
 * the statement that replaces it; what is kept is never written again, whatever is rebuilt.
 */
@ApplicationScoped
public class ProgressDays {
    private static final String TODAY =
            "today as (select (clock_timestamp() at time zone 'Europe/Stockholm')::date as day)";

    /** Before the statement that replaces document $2 of generation $1 by sequence $3; a building one shows nothing. */
    static final String KEEP = "with " + TODAY + """
            , kept as (
                insert into progress_days (strategy_id, day, sequence, changed_at, document)
                select d.strategy_id, d.shown_on, d.sequence, d.changed_at, d.document
                from progress_documents d, today
                where d.generation = $1 and d.strategy_id = $2 and d.sequence < $3 and d.shown_on < today.day
                  and exists (select 1 from projections p
                              where p.name = 'progress' and p.generation = $1 and p.status = 'active')
                on conflict do nothing)
            """;

    private static final String KEEP_REPLACED = "with " + TODAY + """
            insert into progress_days (strategy_id, day, sequence, changed_at, document)
            select d.strategy_id, d.shown_on, d.sequence, d.changed_at, d.document
            from today, progress_documents d
            left join progress_documents n on n.generation = $1 and n.strategy_id = d.strategy_id
            where d.generation = (select max(generation) from progress_documents where generation < $1)
              and d.shown_on < today.day and n.document is distinct from d.document
            on conflict do nothing
            """;
    private static final String SINCE = "with " + TODAY + """
            update progress_documents n set shown_on = coalesce((
                select d.shown_on from progress_documents d
                where d.generation = (select max(generation) from progress_documents where generation < $1)
                  and d.strategy_id = n.strategy_id and d.document = n.document), today.day)
            from today where n.generation = $1
            """;

    private static final String SHOWN = """
            select shown_on as day, sequence, document from progress_documents
            where generation = %s
              and strategy_id = $1
            union all select day, sequence, document from progress_days where strategy_id = $1
            """.formatted(Generation.served("progress"));
    private static final String AS_OF = "select sequence, document from (" + SHOWN
            + ") shown where day <= $2 order by day desc, sequence desc limit 1";
    private static final String FIRST = "select min(day) from (" + SHOWN + ") shown";

    private final Pool pool;

    ProgressDays(Pool pool) {
        this.pool = pool;
    }

    /** The document as it was shown at the end of a day; today's as it is now. Empty before the first day. */
    public Uni<Optional<Served>> asOf(String strategyId, LocalDate day) {
        return pool.preparedQuery(AS_OF)
                .execute(Tuple.of(strategyId, day))
                .map(rows -> first(rows).map(row -> new Served(row.getLong(0), row.getString(1))));
    }

    /** The first day that can be asked for; empty when the strategy has no document at all. */
    public Uni<Optional<LocalDate>> firstDay(String strategyId) {
        return pool.preparedQuery(FIRST)
                .execute(Tuple.of(strategyId))
                .map(rows -> first(rows).map(row -> row.getLocalDate(0)));
    }

    /** Of the documents that a new generation shows otherwise, the old ones are kept; equal ones are as old as before. */
    static Uni<Void> takenOver(SqlConnection connection, long generation) {
        return connection
                .preparedQuery(KEEP_REPLACED)
                .execute(Tuple.of(generation))
                .chain(() -> connection.preparedQuery(SINCE).execute(Tuple.of(generation)))
                .replaceWithVoid();
    }

    private static Optional<Row> first(RowSet<Row> rows) {
        return rows.size() == 0 ? Optional.empty() : Optional.of(rows.iterator().next());
    }
}
