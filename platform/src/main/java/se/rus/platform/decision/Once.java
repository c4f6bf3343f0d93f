package se.rus.platform.decision;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Supplier;
import se.rus.platform.store.EventStore;
import se.rus.platform.store.StoredReply;
import se.rus.platform.store.Unavailability;

/**
 * Does a request once, however often it is sent: a repetition gets the first answer again. The answer is stored with
 * the events it belongs to, so there is no moment at which one exists without the other. Proved by:
 * ProblemsTest, OnceTest, and under concurrency by EventStoreConformanceTest and indicator-service's AtOnceTest.
 */
@ApplicationScoped
public class Once {
    private final EventStore store;

    Once(EventStore store) {
        this.store = store;
    }

    /**
     * Answers from the kept reply, or does the work.
     *
     * @param work must hand the same key to {@link Decisions} or the store
     * @return the kept reply of an earlier request, or empty when the work was done now
     */
    public <T> Uni<Answer<T>> once(OnceKey key, Supplier<Uni<T>> work) {
        return kept(key)
                .chain(kept -> kept.isPresent()
                        ? Uni.createFrom().item(new Answer<T>(kept, Optional.empty()))
                        : Uni.createFrom()
                                .deferred(work::get)
                                .map(done -> new Answer<>(Optional.empty(), Optional.of(done)))
                                .onFailure(failure -> !Unavailability.is(failure))
                                .recoverWithUni(failure -> meanwhile(key, failure)));
    }

    /** What the same request has done while this one was under way may be why this one is refused. */
    private <T> Uni<Answer<T>> meanwhile(OnceKey key, Throwable failure) {
        return kept(key)
                .chain(kept -> kept.isPresent()
                        ? Uni.createFrom().item(new Answer<T>(kept, Optional.empty()))
                        : Uni.createFrom().failure(failure));
    }

    private Uni<Optional<StoredReply>> kept(OnceKey key) {
        return store.reply(key.clientId(), key.key())
                .invoke(found -> found.ifPresent(reply -> {
                    if (!reply.reply().requestHash().equals(key.requestHash())) {
                        throw new KeyReusedException(key.key());
                    }
                }));
    }

    /** Exactly one of the two is there. */
    public record Answer<T>(Optional<StoredReply> kept, Optional<T> done) {}
}
