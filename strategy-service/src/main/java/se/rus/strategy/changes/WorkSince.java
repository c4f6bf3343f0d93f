package se.rus.strategy.changes;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.rus.platform.projection.Generation;
import se.rus.platform.store.Rows;
import se.rus.strategy.changes.ChangesDocument.Contributed;
import se.rus.strategy.changes.ChangesDocument.Paid;

/** Reads what has been done and paid since a time: activities and shifts as they stand in this service, and payments. */
@ApplicationScoped
class WorkSince {
    private static final String CONTRIBUTED = """
            select c.kind, c.id, c.title, c.responsible, coalesce(a.name, c.responsible), c.status, c.changed_at
            from (
                select 'activity' as kind, activity_id as id, document::jsonb #>> '{activity,title}' as title, responsible,
                    status, changed_at
                from activities where strategy_id = $1 and changed_at >= $2
                union all
                select 'shift', shift_id, document::jsonb #>> '{shift,to}', responsible, state, changed_at
                from shifts where strategy_id = $1 and changed_at >= $2) c
            left join actors a on a.actor_id = c.responsible
            order by c.changed_at desc, c.id
            """;
    private static final String PAID = """
            select project_id, grant_id, source, kronor, at from progress_payments
            where generation = %s and strategy_id = $1 and at >= $2 order by at desc, payment_id
            """.formatted(Generation.served("progress"));

    private final Pool pool;

    WorkSince(Pool pool) {
        this.pool = pool;
    }

    /** Latest first; $1 strategy, $2 time. */
    Uni<List<Contributed>> contributed(Tuple what) {
        return Rows.read(pool, CONTRIBUTED, what, WorkSince::contributed);
    }

    /** Latest first; $1 strategy, $2 time. */
    Uni<List<Paid>> paid(Tuple what) {
        return Rows.read(pool, PAID, what, WorkSince::paid);
    }

    private static Contributed contributed(Row row) {
        return new Contributed(
                row.getString(0),
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getOffsetDateTime(6).toInstant());
    }

    private static Paid paid(Row row) {
        return new Paid(
                row.getString(0),
                row.getString(1),
                row.getString(2),
                row.getLong(3),
                row.getOffsetDateTime(4).toInstant());
    }
}
