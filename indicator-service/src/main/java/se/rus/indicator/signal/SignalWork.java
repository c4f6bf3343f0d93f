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
 * Assesses what is due, some hundred signals at a time. A note is taken off only as it was read: a change that came in
 * between keeps it there. Proved by: ValuesAndSignalsTest.
 */
@ApplicationScoped
public class SignalWork implements BackgroundWork {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration GATHERING = Duration.ofMillis(250);
    /** Assessments are large: more at once would hold up the values that others report meanwhile. */
    private static final int BATCH = 100;

    private static final String DUE =
            "select indicator_id, actor, changes from signals_due order by indicator_id, actor limit $1";
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

    SignalWork(Pool pool, ActorSignals actors, CountySignals counties) {
        this.pool = pool;
        this.actors = actors;
        this.counties = counties;
    }

    /** A note, as it was read. */
    record Due(String indicatorId, String actor, long changes) {
        boolean isCounty() {
            return actor.equals(DueSignals.COUNTY);
        }
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
        List<Due> due = due();
        if (due.isEmpty()) {
            return false;
        }
        List<String> indicators =
                due.stream().filter(Due::isCounty).map(Due::indicatorId).toList();
        List<SignalMaterial.Whose> whose = due.stream()
                .filter(each -> !each.isCounty())
                .map(each -> new SignalMaterial.Whose(each.indicatorId(), each.actor()))
                .toList();
        actors.assess(whose).chain(() -> counties.assess(indicators)).await().atMost(PATIENCE);
        done(due);
        return due.size() == BATCH;
    }

    private List<Due> due() {
        List<Due> due = new ArrayList<>();
        for (Row row : pool.preparedQuery(DUE).execute(Tuple.of(BATCH)).await().atMost(PATIENCE)) {
            due.add(new Due(row.getString(0), row.getString(1), row.getLong(2)));
        }
        return due;
    }

    private void done(List<Due> due) {
        Tuple columns = Tuple.tuple()
                .addValue(due.stream().map(Due::indicatorId).toArray(String[]::new))
                .addValue(due.stream().map(Due::actor).toArray(String[]::new))
                .addValue(due.stream().map(Due::changes).toArray(Long[]::new));
        pool.preparedQuery(DONE).execute(columns).await().atMost(PATIENCE);
    }
}
