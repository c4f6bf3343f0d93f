package se.rus.strategy.progress;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.operators.multi.processors.BroadcastProcessor;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.jboss.logging.Logger;
import se.rus.platform.projection.Generation;
import se.rus.platform.relay.Wakeup;
import se.rus.strategy.progress.Progress.Served;

/**
 * Tells the readers of this process which documents have changed. One reader of the database serves them all: woken by
 * the commits of this process, and looking twice a second for those of others.
 */
@ApplicationScoped
public class ProgressNews {
    private static final Logger LOG = Logger.getLogger(ProgressNews.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final String AFTER = """
            select strategy_id, sequence, document, position from progress_documents
            where generation = %s
              and position > $1
            order by position limit 100
            """.formatted(Generation.served("progress"));
    private static final String NEWEST = "select coalesce(max(position), 0) from progress_documents";

    private final BroadcastProcessor<Changed> changes = BroadcastProcessor.create();
    private final Pool pool;
    private final Wakeup wakeup;
    private volatile boolean stopped;
    private long position = -1;

    ProgressNews(Pool pool, Wakeup wakeup) {
        this.pool = pool;
        this.wakeup = wakeup;
    }

    private record Changed(String strategyId, Served document) {}

    /** The documents of a strategy from now on. A reader that is too slow is given the newest, not all in between. */
    Multi<Served> of(String strategyId) {
        return newest(
                changes.filter(each -> each.strategyId().equals(strategyId)).map(Changed::document));
    }

    /** One waits at most, and it is the newest. */
    static <T> Multi<T> newest(Multi<T> all) {
        return all.onOverflow().dropPreviousItems();
    }

    void start(@Observes StartupEvent started) {
        Thread.ofVirtual().name("progress-news").start(this::tell);
    }

    void stop(@Observes ShutdownEvent stopping) {
        stopped = true;
        wakeup.signal();
        changes.onComplete();
    }

    private void tell() {
        while (!stopped) {
            long seen = wakeup.count();
            try {
                if (!tellChanges()) {
                    wakeup.awaitAfter(seen, POLL);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                LOG.debugf(e, "The progress documents cannot be read; tried again");
                pause();
            }
        }
    }

    private boolean tellChanges() {
        if (position < 0) {
            position = pool.query(NEWEST)
                    .execute()
                    .await()
                    .atMost(PATIENCE)
                    .iterator()
                    .next()
                    .getLong(0);
        }
        boolean any = false;
        for (Row row :
                pool.preparedQuery(AFTER).execute(Tuple.of(position)).await().atMost(PATIENCE)) {
            changes.onNext(new Changed(row.getString(0), new Served(row.getLong(1), row.getString(2))));
            position = row.getLong(3);
            any = true;
        }
        return any;
    }

    private void pause() {
        try {
            Thread.sleep(POLL);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopped = true;
        }
    }
}
