package se.rus.strategy.progress;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.OptionalLong;
import se.rus.platform.inbox.Inbox;
import se.rus.platform.projection.Generation;
import se.rus.platform.projection.Generations;

/** Waits until an event has reached the served documents. Nothing blocks: it is looked for again and again. */
@ApplicationScoped
public class Freshness {
    private final Inbox inbox;
    private final Generations generations;
    private final ProgressConfig config;
    private final Vertx vertx;
    private final Clock clock;

    Freshness(Inbox inbox, Generations generations, ProgressConfig config, Vertx vertx, Clock clock) {
        this.inbox = inbox;
        this.generations = generations;
        this.config = config;
        this.vertx = vertx;
        this.clock = clock;
    }

    /** True when it is there, false when it has not come within the patience. */
    Uni<Boolean> reached(MinPosition wanted) {
        return reached(wanted, clock.instant().plus(config.patience()));
    }

    private Uni<Boolean> reached(MinPosition wanted, Instant end) {
        return isThere(wanted)
                .chain(there -> there || clock.instant().isAfter(end)
                        ? Uni.createFrom().item(there)
                        : pause().chain(() -> reached(wanted, end)));
    }

    private Uni<Boolean> isThere(MinPosition wanted) {
        return inbox.positionOf(wanted.source(), wanted.position())
                .chain(found -> found.isEmpty() ? Uni.createFrom().item(false) : isApplied(found));
    }

    private Uni<Boolean> isApplied(OptionalLong position) {
        return generations
                .live(ProgressProjection.NAME)
                .map(live -> live.stream()
                        .filter(each -> each.status().equals("active"))
                        .mapToLong(Generation::position)
                        .anyMatch(reached -> reached >= position.getAsLong()));
    }

    /** By a timer of the caller's own context, to which its request and session belong. */
    private Uni<Void> pause() {
        return Uni.createFrom()
                .emitter(emitter -> vertx.setTimer(config.pause().toMillis(), timer -> emitter.complete(null)));
    }
}
