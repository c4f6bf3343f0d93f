package se.rus.platform.decision;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.rus.platform.store.EventJson;
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
        return key.map(once -> {
            Reply answer = reply.apply(decided);
            return new IdempotentReply(
                    once.clientId(),
                    once.key(),
                    once.requestHash(),
                    answer.status(),
                    answer.location(),
                    answer.etag(),
                    json(answer.body()));
        });
    }

    private static String json(Object body) {
        try {
            return EventJson.MAPPER.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("The reply cannot be written", e);
        }
    }
}
