package se.rus.platform.store;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;

/**
 * Brings a result back to the Vert.x context it was asked on. Group commit completes many callers from one thread;
 * without this a caller's request scope and Hibernate session would be lost.
 */
final class CallerContext {
    private CallerContext() {}

    static <T> Uni<T> returning(Uni<T> uni) {
        Context caller = Vertx.currentContext();
        return caller == null ? uni : uni.emitOn(task -> caller.runOnContext(ignored -> task.run()));
    }
}
