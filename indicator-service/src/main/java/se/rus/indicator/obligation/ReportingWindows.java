package se.rus.indicator.obligation;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import se.rus.platform.store.EventJson;

/**
 * The obligations, kept in memory for at most two seconds: a value that arrives within two seconds of a change that
 * another process made may still be judged by what held before. This process forgets at once what it changes itself.
 */
@ApplicationScoped
public class ReportingWindows {
    private static final Duration FRESH = Duration.ofSeconds(2);
    private static final String READ = "select document::text from obligations";

    private final Pool pool;
    private final Clock clock;
    private final AtomicReference<Kept> kept = new AtomicReference<>();

    ReportingWindows(Pool pool, Clock clock) {
        this.pool = pool;
        this.clock = clock;
    }

    private record Kept(Windows windows, Instant at) {}

    /** As they were at most two seconds ago. */
    public Uni<Windows> windows() {
        Kept last = kept.get();
        return last != null && last.at().plus(FRESH).isAfter(clock.instant())
                ? Uni.createFrom().item(last.windows())
                : fresh();
    }

    /** As they are now. */
    Uni<Windows> fresh() {
        Instant now = clock.instant();
        return pool.query(READ).execute().map(ReportingWindows::windows).invoke(read -> kept.set(new Kept(read, now)));
    }

    void forget() {
        kept.set(null);
    }

    private static Windows windows(Iterable<Row> rows) {
        List<ObligationState> all = new ArrayList<>();
        for (Row row : rows) {
            all.add(EventJson.read(row.getString(0), ObligationState.class));
        }
        return new Windows(all);
    }
}
