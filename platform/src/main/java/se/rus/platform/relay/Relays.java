package se.rus.platform.relay;

import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Starts one relay for each source and stops them in good order. */
@ApplicationScoped
public class Relays {
    private final List<RelaySource> sources;
    private final RelayConfig config;
    private final Pool pool;
    private final Wakeup wakeup;
    private final Map<Relay, Thread> running = new LinkedHashMap<>();

    Relays(@All List<RelaySource> sources, RelayConfig config, Pool pool, Wakeup wakeup) {
        this.sources = sources;
        this.config = config;
        this.pool = pool;
        this.wakeup = wakeup;
    }

    void start(@Observes StartupEvent started) {
        if (config.enabled()) {
            for (RelaySource source : sources) {
                Relay relay = new Relay(source, config, pool, wakeup);
                running.put(
                        relay,
                        Thread.ofPlatform().name("relay-" + source.name()).start(relay));
            }
        }
    }

    /** Waits a bounded time: what is not acknowledged by then is sent again by the next relay. */
    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        running.keySet().forEach(Relay::stop);
        for (Map.Entry<Relay, Thread> each : running.entrySet()) {
            each.getValue().join(5_000);
            each.getKey().release();
        }
    }

    /** All relays of this process. */
    public List<Relay> all() {
        return new ArrayList<>(running.keySet());
    }
}
