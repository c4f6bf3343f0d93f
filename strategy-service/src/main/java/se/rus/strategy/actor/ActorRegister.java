package se.rus.strategy.actor;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Predicate;
import se.rus.platform.decision.Decided;
import se.rus.platform.decision.Decisions;
import se.rus.platform.decision.Expected;
import se.rus.platform.decision.OnceKey;
import se.rus.platform.decision.Replied;
import se.rus.platform.decision.Reply;
import se.rus.platform.http.Etag;
import se.rus.platform.http.FieldError;
import se.rus.platform.http.ProblemType;
import se.rus.platform.security.Caller;
import se.rus.platform.security.Roles;
import se.rus.platform.store.EventIds;
import se.rus.platform.store.Metadata;
import se.rus.platform.store.StreamId;
import se.rus.strategy.actor.ActorCommand.CloseActor;
import se.rus.strategy.actor.ActorCommand.CloseUnit;
import se.rus.strategy.actor.ActorCommand.JoinCounty;
import se.rus.strategy.actor.ActorCommand.RegisterActor;
import se.rus.strategy.actor.ActorCommand.RenameActor;
import se.rus.strategy.actor.ActorCommand.SetUnit;

/** What a county's coordinator does with the actors of the county. */
@ApplicationScoped
public class ActorRegister {
    /** Before the id of an actor, in the name of its stream. */
    public static final String STREAM = "actor-";

    private final Decisions decisions;
    private final NumberedRegistration numbered;
    private final Caller caller;
    private final EventIds ids;
    private final Clock clock;

    ActorRegister(Decisions decisions, NumberedRegistration numbered, Caller caller, EventIds ids, Clock clock) {
        this.decisions = decisions;
        this.numbered = numbered;
        this.caller = caller;
        this.ids = ids;
        this.clock = clock;
    }

    /** Enters an actor of the caller's county, and perhaps of others too. */
    Uni<Replied> register(NewActor request, OnceKey key) {
        String keeper = caller.county().filter(request.counties()::contains).orElseThrow(ActorRegister::notYourCounty);
        ActorProfile actor = request.profile(ids.next().toString(), keeper);
        RegisterActor command = new RegisterActor(actor, clock.instant());
        return actor.organisationNumber() == null ? alone(command, key) : numbered.register(command, metadata(), key);
    }

    Uni<Replied> rename(String actorId, NewName request, long seen) {
        return change(actorId, new RenameActor(request.name().strip(), request.from(), clock.instant()), seen);
    }

    Uni<Replied> close(String actorId, Closure request, long seen) {
        return change(actorId, new CloseActor(request.on(), clock.instant()), seen);
    }

    Uni<Replied> setUnit(String actorId, String unitId, NewUnit request, long seen) {
        return change(actorId, new SetUnit(request.unit(unitId), clock.instant()), seen);
    }

    Uni<Replied> closeUnit(String actorId, String unitId, Closure request, long seen) {
        return change(actorId, new CloseUnit(unitId, request.on(), clock.instant()), seen);
    }

    /** Takes an actor that another county has registered into the caller's county too. */
    Uni<Replied> join(String actorId, String county, NewMembership request, long seen) {
        caller.requireCounty(county);
        CountyMembership membership = new CountyMembership(county, request.since());
        return handle(actorId, new JoinCounty(membership, clock.instant()), seen, actor -> true);
    }

    private Uni<Replied> alone(RegisterActor command, OnceKey key) {
        String actorId = command.actor().actorId();
        return decisions
                .handle(
                        stream(actorId),
                        new ActorDecider(new ActorState.None()),
                        command,
                        Expected.nothing(),
                        metadata(),
                        Optional.of(key),
                        decided -> created(command.actor()))
                .map(decided -> new Replied(created(command.actor()), decided.position()));
    }

    private Uni<Replied> change(String actorId, ActorCommand command, long seen) {
        String county = caller.county().orElse("");
        return handle(actorId, command, seen, actor -> actor.isKeptBy(county));
    }

    /** Whether there is such an actor is said before whose it is, and that before any version is compared. */
    private Uni<Replied> handle(String given, ActorCommand command, long seen, Predicate<ActorProfile> own) {
        String actorId = ReferenceActors.canonical(given);
        ActorDecider decider = new ActorDecider(ActorState.first(actorId));
        Metadata metadata = metadata();
        return decisions
                .load(stream(actorId), decider)
                .invoke(loaded -> requireOwn(loaded.state(), own))
                .chain(loaded ->
                        decisions.handle(stream(actorId), decider, command, expected(loaded.state(), seen), metadata))
                .map(ActorRegister::changed);
    }

    private static Expected expected(ActorState state, long seen) {
        return state instanceof ActorState.None ? Expected.any() : Expected.version(seen);
    }

    private static void requireOwn(ActorState state, Predicate<ActorProfile> own) {
        if (state instanceof ActorState.Known(ActorProfile actor) && !own.test(actor)) {
            throw keptBy(actor.counties().getFirst().county());
        }
    }

    private static RuntimeException notYourCounty() {
        return ProblemType.NOT_YOUR_ORGANISATION.exception(
                "The actor belongs to other counties.",
                "Aktören hör till andra län.",
                new FieldError("/counties", "not-your-county", "is not your county", "är inte ditt län"));
    }

    /** Whoever takes an actor into a county of theirs does not get to close it for the others. */
    private static RuntimeException keptBy(String county) {
        return ProblemType.NOT_YOUR_ORGANISATION.exception(
                "The entry is kept by county " + county + ". Ask its coordinator to change it.",
                "Uppgifterna hålls av län " + county + ". Be dess samordnare att ändra dem.",
                new FieldError("", "not-your-county", "is kept by county " + county, "hålls av län " + county));
    }

    private Metadata metadata() {
        return caller.metadata(Roles.COORDINATOR);
    }

    private static Replied changed(Decided<ActorState, ActorEvent> decided) {
        ActorProfile actor = ((ActorState.Known) decided.state()).actor();
        return new Replied(new Reply(200, null, Etag.of(decided.version()), actor), decided.position());
    }

    static Reply created(ActorProfile actor) {
        return new Reply(201, "/strategy/v1/actors/" + actor.actorId(), Etag.of(1), actor);
    }

    static StreamId stream(String actorId) {
        return new StreamId(STREAM + actorId);
    }
}
