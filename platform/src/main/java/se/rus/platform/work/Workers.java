package se.rus.platform.work;

import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.rus.platform.relay.Wakeup;

/** Starts a worker for each kind of work and stops them in good order. */
@ApplicationScoped
public class Workers {
    private final List<BackgroundWork> works;
    private final Pool pool;
    private final Wakeup wakeup;
    private final Map<Worker, Thread> running = new LinkedHashMap<>();

    Workers(@All List<BackgroundWork> works, Pool pool, Wakeup wakeup) {
        this.works = works;
        this.pool = pool;
        this.wakeup = wakeup;
    }

    void start(@Observes StartupEvent started) {
        for (BackgroundWork work : works) {
            Worker worker = new Worker(work, pool, wakeup);
            running.put(worker, Thread.ofPlatform().name("work-" + work.name()).start(worker));
        }
    }

    /** Waits a bounded time: a step that is cut off is done again by the next worker. */
    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        running.keySet().forEach(Worker::stop);
        for (Map.Entry<Worker, Thread> each : running.entrySet()) {
            each.getValue().join(5_000);
            each.getKey().release();
        }
    }
}
