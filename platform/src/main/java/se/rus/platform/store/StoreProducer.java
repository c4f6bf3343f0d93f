package se.rus.platform.store;

import io.quarkus.arc.All;
import io.quarkus.arc.DefaultBean;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import se.rus.platform.relay.Wakeup;

/** Puts the store together from the service's event types and inline projections. */
public final class StoreProducer {

    @Produces
    @Singleton
    @DefaultBean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Produces
    @Singleton
    EventStore eventStore(
            Pool pool, EventTypes types, @All List<InlineProjection> inline, Clock clock, Vertx vertx, Wakeup wakeup) {
        Context loop = vertx.getOrCreateContext();
        return new PostgresEventStore(
                pool, types, inline, clock, task -> loop.runOnContext(ignored -> task.run()), wakeup::signal);
    }
}
