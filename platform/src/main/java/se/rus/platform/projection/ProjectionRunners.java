package se.rus.platform.projection;

import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.rus.platform.inbox.Inbox;
import se.rus.platform.relay.Wakeup;

/** Starts a runner for each projection and stops them in good order. */
@ApplicationScoped
public class ProjectionRunners {
    private final Map<ProjectionRunner, Thread> running = new LinkedHashMap<>();
    private final List<ProjectionRunner> runners;

    ProjectionRunners(
            @All List<Projection> projections,
            Inbox inbox,
            Generations generations,
            ParkedEvents parked,
            Pool pool,
            Wakeup wakeup) {
        runners = projections.stream()
                .map(each -> new ProjectionRunner(each, inbox, generations, parked, pool, wakeup))
                .toList();
    }

    void start(@Observes StartupEvent started) {
        runners.forEach(runner -> running.put(
                runner, Thread.ofPlatform().name("projection-" + runner.name()).start(runner)));
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        runners.forEach(ProjectionRunner::stop);
        for (Thread thread : running.values()) {
            thread.join(5_000);
        }
    }

    /** The runner of a projection. */
    Optional<ProjectionRunner> named(String name) {
        return runners.stream().filter(each -> each.name().equals(name)).findFirst();
    }

    List<ProjectionRunner> all() {
        return runners;
    }
}
