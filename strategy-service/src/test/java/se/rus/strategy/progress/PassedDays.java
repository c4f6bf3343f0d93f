package se.rus.strategy.progress;

import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import java.net.URL;
import java.time.Duration;

/** Lets days pass for what is stored, rather than for the test. */
public final class PassedDays {
    private final Pool pool;
    private final URL management;

    public PassedDays(Pool pool, URL management) {
        this.pool = pool;
        this.management = management;
    }

    /** The newest document has been shown for so many days. */
    public void shownFor(String strategyId, int days) {
        pool.preparedQuery(
                        "update progress_documents set shown_on = (clock_timestamp() at time zone 'Europe/Stockholm')"
                                + "::date - $2::int where strategy_id = $1")
                .execute(Tuple.of(strategyId, days))
                .await()
                .atMost(Duration.ofSeconds(10));
    }

    /** The newest document is one that other code has made. */
    void madeByOtherCode(String strategyId) {
        pool.preparedQuery("update progress_documents set document = document || ' ' where strategy_id = $1")
                .execute(Tuple.of(strategyId))
                .await()
                .atMost(Duration.ofSeconds(10));
    }

    /** Until the rebuilt documents are served. */
    public void rebuild() {
        rebuild("progress");
    }

    /** Until what is rebuilt of a projection is served. */
    public void rebuild(String projection) {
        Rebuild.of(projection, management);
    }
}
