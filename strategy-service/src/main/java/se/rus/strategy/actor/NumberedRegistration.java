package se.rus.strategy.actor;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import se.rus.platform.decision.Decision;
import se.rus.platform.decision.KeyUsedException;
import se.rus.platform.decision.OnceKey;
import se.rus.platform.decision.RejectedException;
import se.rus.platform.decision.Rejection;
import se.rus.platform.decision.Replied;
import se.rus.platform.store.Append;
import se.rus.platform.store.AppendResult;
import se.rus.platform.store.EventIds;
import se.rus.platform.store.EventStore;
import se.rus.platform.store.Metadata;
import se.rus.platform.store.NewEvent;
import se.rus.platform.store.StreamAppend;
import se.rus.platform.store.StreamId;
import se.rus.strategy.actor.ActorCommand.RegisterActor;
import se.rus.strategy.actor.OrganisationNumberEvent.OrganisationNumberTaken;

/** Enters an actor and takes its organisation number in one transaction, so that no two actors have the same. */
@ApplicationScoped
class NumberedRegistration {
    private static final ActorDecider DECIDER = new ActorDecider(new ActorState.None());

    private final EventStore store;
    private final EventIds ids;

    NumberedRegistration(EventStore store, EventIds ids) {
        this.store = store;
        this.ids = ids;
    }

    Uni<Replied> register(RegisterActor command, Metadata metadata, OnceKey key) {
        return switch (DECIDER.decide(command, DECIDER.initial())) {
            case Decision.Rejected<ActorEvent>(Rejection reason) ->
                Uni.createFrom().failure(new RejectedException(reason));
            case Decision.Accepted<ActorEvent>(List<ActorEvent> events) ->
                append(command.actor(), events.getFirst(), metadata, key);
        };
    }

    private Uni<Replied> append(ActorProfile actor, ActorEvent event, Metadata metadata, OnceKey key) {
        StreamAppend number = first(
                new StreamId("organisation-number-" + actor.organisationNumber()),
                new OrganisationNumberTaken(actor.organisationNumber(), actor.actorId()));
        StreamAppend registered = first(ActorRegister.stream(actor.actorId()), event);
        Append unit = new Append(
                List.of(number, registered), metadata, Optional.of(key.keeping(ActorRegister.created(actor))));
        return store.append(unit).map(result -> done(result, actor));
    }

    private StreamAppend first(StreamId stream, Object event) {
        return new StreamAppend(stream, 0, List.of(new NewEvent(ids.next(), event)));
    }

    private static Replied done(AppendResult result, ActorProfile actor) {
        return switch (result) {
            case AppendResult.Appended(long position) -> new Replied(ActorRegister.created(actor), position);
            case AppendResult.Conflict ignored -> throw new RejectedException(taken(actor.organisationNumber()));
            case AppendResult.KeyUsed ignored -> throw new KeyUsedException();
        };
    }

    private static Rejection taken(String number) {
        return Rejection.state(
                "organisation-number-taken",
                "An actor with the number " + number + " is registered already.",
                "En aktör med numret " + number + " är redan registrerad.");
    }
}
