package se.rus.platform.decision;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.rus.platform.store.IdempotentReply;
import se.rus.platform.store.Metadata;
import se.rus.platform.store.StreamId;

/** One command on its way, with everything that its decision and its reply need. */
record Attempt<C, S, E>(
        StreamId stream,
        Decider<C, S, E> decider,
        C command,
        Expected expected,
        Metadata metadata,
        Optional<OnceKey> key,
        Function<Decided<S, E>, Reply> reply) {

    void requireExpected(long version) {
        boolean fits = switch (expected) {
            case Expected.Any ignored -> true;
            case Expected.Nothing ignored -> version == 0;
            case Expected.Version(long wanted) -> wanted == version;
        };
        if (!fits) {
            throw new StaleVersionException(expected instanceof Expected.Version(long wanted) ? wanted : 0, version);
        }
    }

    Decided<S, E> decided(Loaded<S> loaded, List<E> events) {
        S state = loaded.state();
        for (E event : events) {
            state = decider.evolve(state, event);
        }
        return new Decided<>(state, loaded.version() + events.size(), events, 0);
    }

    Optional<IdempotentReply> replyTo(Decided<S, E> decided) {
        return key.map(once -> once.keeping(reply.apply(decided)));
    }
}
