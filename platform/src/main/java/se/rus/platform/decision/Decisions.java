package se.rus.platform.decision;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.rus.platform.store.Append;
import se.rus.platform.store.AppendResult;
import se.rus.platform.store.EventIds;
import se.rus.platform.store.EventStore;
import se.rus.platform.store.IdempotentReply;
import se.rus.platform.store.Metadata;
import se.rus.platform.store.NewEvent;
import se.rus.platform.store.RecordedEvent;
import se.rus.platform.store.StreamAppend;
import se.rus.platform.store.StreamId;

/**
 * Load, decide, append: the one road that every command takes. The decision is pure; only load and append wait.
 *
 * <p>Fails with {@link RejectedException} when the domain refuses, with {@link StaleVersionException} when somebody else
 * was faster, and with {@link KeyUsedException} when the Idempotency-Key was used in the meantime.
 */
@ApplicationScoped
public class Decisions {
    private static final int TRIES = 5;

    private final EventStore store;
    private final EventIds ids;

    Decisions(EventStore store, EventIds ids) {
        this.store = store;
        this.ids = ids;
    }

    /** The state of a stream. */
    @SuppressWarnings("unchecked") // a stream holds the events of its decider only
    public <S, E> Uni<Loaded<S>> load(StreamId stream, Decider<?, S, E> decider) {
        return store.readStream(stream).map(history -> {
            List<E> events = history.stream()
                    .map(RecordedEvent::data)
                    .map(event -> (E) event)
                    .toList();
            return new Loaded<>(decider.fold(events), history.size());
        });
    }

    /** Handles a command that has no Idempotency-Key. */
    public <C, S, E> Uni<Decided<S, E>> handle(
            StreamId stream, Decider<C, S, E> decider, C command, Expected expected, Metadata metadata) {
        return handle(stream, decider, command, expected, metadata, Optional.empty(), decided -> null);
    }

    /** Handles a command and keeps the reply under the key, in the same transaction. */
    public <C, S, E> Uni<Decided<S, E>> handle(
            StreamId stream,
            Decider<C, S, E> decider,
            C command,
            Expected expected,
            Metadata metadata,
            Optional<OnceKey> key,
            Function<Decided<S, E>, Reply> reply) {
        Attempt<C, S, E> attempt = new Attempt<>(stream, decider, command, expected, metadata, key, reply);
        return tryUpTo(TRIES, attempt);
    }

    private <C, S, E> Uni<Decided<S, E>> tryUpTo(int tries, Attempt<C, S, E> attempt) {
        return load(attempt.stream(), attempt.decider())
                .chain(loaded -> decideAndAppend(attempt, loaded))
                .onFailure(failure -> failure instanceof StaleVersionException
                        && attempt.expected() instanceof Expected.Any
                        && tries > 1)
                .recoverWithUni(() -> tryUpTo(tries - 1, attempt));
    }

    private <C, S, E> Uni<Decided<S, E>> decideAndAppend(Attempt<C, S, E> attempt, Loaded<S> loaded) {
        attempt.requireExpected(loaded.version());
        return switch (attempt.decider().decide(attempt.command(), loaded.state())) {
            case Decision.Rejected<E>(Rejection reason) -> Uni.createFrom().failure(new RejectedException(reason));
            case Decision.Accepted<E>(List<E> events) ->
                append(attempt, attempt.decided(loaded, events), loaded.version());
        };
    }

    private <C, S, E> Uni<Decided<S, E>> append(Attempt<C, S, E> attempt, Decided<S, E> decided, long version) {
        Optional<IdempotentReply> reply = attempt.replyTo(decided);
        if (decided.events().isEmpty() && reply.isEmpty()) {
            return Uni.createFrom().item(decided);
        }
        List<NewEvent> events = decided.events().stream()
                .map(event -> new NewEvent(ids.next(), event))
                .toList();
        List<StreamAppend> streams =
                events.isEmpty() ? List.of() : List.of(new StreamAppend(attempt.stream(), version, events));
        return store.append(new Append(streams, attempt.metadata(), reply)).map(result -> switch (result) {
            case AppendResult.Appended(long position) ->
                new Decided<>(decided.state(), decided.version(), decided.events(), position);
            case AppendResult.Conflict(StreamId ignored, long expected, long actual) ->
                throw new StaleVersionException(expected, actual);
            case AppendResult.KeyUsed ignored -> throw new KeyUsedException();
        });
    }
}
