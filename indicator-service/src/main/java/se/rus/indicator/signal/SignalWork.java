package se.rus.indicator.signal;

import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import se.rus.platform.work.BackgroundWork;

/**
 * Assesses what is due, some hundred signals at a time, walking round in the order of the notes: however much is reported
 * of the first indicators, the last ones get their turn. A note is taken off only as it was read: a change that came in
 * between keeps it there. Proved by: ValuesAndSignalsTest, DueInTurnTest.
 */
@ApplicationScoped
public class SignalWork implements BackgroundWork {
    private static final Duration GATHERING = Duration.ofMillis(250);
    private static final int BATCH = 100;
    /** Assessments are large: more in one commit would hold up the values that others report meanwhile. */
    private static final int TOGETHER = 20;

    private static final String DUE = """
            select indicator_id, actor, changes from signals_due where (indicator_id, actor) > ($1, $2)
            order by indicator_id, actor limit $3
            """;
    /** Those that somebody is just changing are skipped: they stay due, and nobody waits for anybody. */
    private static final String DONE = """
            delete from signals_due d using (
                select s.indicator_id, s.actor
                from unnest($1::text[], $2::text[], $3::bigint[]) as k(indicator_id, actor, changes)
                join signals_due s on s.indicator_id = k.indicator_id and s.actor = k.actor and s.changes = k.changes
                for update of s skip locked) done
            where d.indicator_id = done.indicator_id and d.actor = done.actor
            """;

    private final Pool pool;
    private final ActorSignals actors;
    private final CountySignals counties;
    private Due last = Due.BEFORE_ALL;

    SignalWork(Pool pool, ActorSignals actors, CountySignals counties) {
        this.pool = pool;
        this.actors = actors;
        this.counties = counties;
    }

    /** A note, as it was read. */
    private record Due(String indicatorId, String actor, long changes) {
        static final Due BEFORE_ALL = new Due("", "", 0);
    }

    @Override
    public String name() {
        return "signals";
    }

    /** A quarter of a second gathers many changes into one assessment; while much is imported, two thirds are others'. */
    @Override
    public Duration pauseAfter(Duration step) {
        Duration twice = step.multipliedBy(2);
        return twice.compareTo(GATHERING) > 0 ? twice : GATHERING;
    }

    @Override
    public boolean step() {
        List<Due> due = dueAfter(last);
        if (due.isEmpty() && last != Due.BEFORE_ALL) {
            due = dueAfter(Due.BEFORE_ALL);
        }
        last = due.size() < BATCH ? Due.BEFORE_ALL : due.getLast();
        if (due.isEmpty()) {
            return false;
        }
        List<String> indicators = due.stream().map(Due::indicatorId).distinct().toList();
        List<SignalMaterial.Whose> whose = due.stream()
                .map(each -> new SignalMaterial.Whose(each.indicatorId(), each.actor()))
                .toList();
        for (int from = 0; from < whose.size(); from += TOGETHER) {
            actors.assess(whose.subList(from, Math.min(from + TOGETHER, whose.size())));
        }
        counties.assess(indicators);
        done(due);
        return true;
    }

    private List<Due> dueAfter(Due last) {
        List<Due> due = new ArrayList<>();
        Tuple after = Tuple.of(last.indicatorId(), last.actor(), BATCH);
        for (Row row : Worked.await(pool.preparedQuery(DUE).execute(after))) {
            due.add(new Due(row.getString(0), row.getString(1), row.getLong(2)));
        }
        return due;
    }

    private void done(List<Due> due) {
        Tuple columns = Tuple.tuple()
                .addValue(due.stream().map(Due::indicatorId).toArray(String[]::new))
                .addValue(due.stream().map(Due::actor).toArray(String[]::new))
                .addValue(due.stream().map(Due::changes).toArray(Long[]::new));
        Worked.await(pool.preparedQuery(DONE).execute(columns));
    }
}
