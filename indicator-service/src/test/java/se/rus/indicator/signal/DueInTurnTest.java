package se.rus.indicator.signal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import se.rus.platform.testing.RealStack;

/** Much that is reported again and again of the first indicators does not keep the last ones from their signals. */
@QuarkusTest
@WithTestResource(RealStack.class)
class DueInTurnTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    /** Three times what one step takes, under an id that sorts before every other. */
    private static final String NOTE_THE_FIRST = """
            insert into signals_due as d (indicator_id, actor)
            select '0-always-due', to_char(n, 'FM0000') from generate_series(1, 300) n order by 2
            on conflict (indicator_id, actor) do update set changes = d.changes + 1
            """;

    private static final String NOTE_THE_LAST =
            "insert into signals_due (indicator_id, actor) values ('zzz-due-once', '0880')";
    private static final String LAST_IS_DUE = "select count(*) from signals_due where indicator_id = 'zzz-due-once'";

    @Inject
    Pool pool;

    @Test
    void theLastGetsItsTurnWhileTheFirstAreAlwaysDue() throws InterruptedException {
        AtomicBoolean stop = new AtomicBoolean();
        query(NOTE_THE_FIRST);
        Thread reporting = Thread.ofVirtual().start(() -> {
            while (!stop.get()) {
                query(NOTE_THE_FIRST);
            }
        });
        try {
            query(NOTE_THE_LAST);
            Instant patience = Instant.now().plus(PATIENCE);
            while (due() > 0 && Instant.now().isBefore(patience)) {
                Thread.onSpinWait();
            }
            assertThat(due()).isZero();
        } finally {
            stop.set(true);
            reporting.join();
            query("delete from signals_due where indicator_id = '0-always-due'");
        }
    }

    private long due() {
        return query(LAST_IS_DUE).iterator().next().getLong(0);
    }

    private RowSet<Row> query(String sql) {
        return pool.query(sql).execute().await().atMost(PATIENCE);
    }
}
