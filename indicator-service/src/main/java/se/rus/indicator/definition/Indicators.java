package se.rus.indicator.definition;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import se.rus.contracts.reference.Actors;
import se.rus.platform.decision.Decision;
import se.rus.platform.decision.Decisions;
import se.rus.platform.decision.Expected;
import se.rus.platform.decision.KeyUsedException;
import se.rus.platform.decision.OnceKey;
import se.rus.platform.decision.RejectedException;
import se.rus.platform.decision.Rejection;
import se.rus.platform.decision.Reply;
import se.rus.platform.http.Etag;
import se.rus.platform.http.ProblemType;
import se.rus.platform.security.Caller;
import se.rus.platform.security.Roles;
import se.rus.platform.store.Append;
import se.rus.platform.store.AppendResult;
import se.rus.platform.store.EventIds;
import se.rus.platform.store.EventStore;
import se.rus.platform.store.Metadata;

/** What a coordinator does with definitions. */
@ApplicationScoped
public class Indicators {
    private final DefinitionDecider decider = new DefinitionDecider();
    private final EventStore store;
    private final EventIds ids;
    private final Caller caller;
    private final Clock clock;

    private final Decisions decisions;
    private final Definitions definitions;

    Indicators(
            EventStore store, Decisions decisions, Definitions definitions, EventIds ids, Caller caller, Clock clock) {
        this.store = store;
        this.decisions = decisions;
        this.definitions = definitions;
        this.ids = ids;
        this.caller = caller;
        this.clock = clock;
    }

    /** What was defined, and where in the store. */
    record Defined(IndicatorDocument document, long position) {
        Reply reply() {
            return new Reply(
                    201, "/indicators/v1/indicators/" + document.indicatorId(), Etag.of(document.version()), document);
        }

        Reply changed() {
            return new Reply(200, null, Etag.of(document.version()), document);
        }
    }

    /** Defines an indicator for the caller's county and takes its code, in one transaction. */
    Uni<Defined> define(NewIndicator request, OnceKey key) {
        caller.requireCounty(request.county());
        Definition definition = request.definition(ids.next().toString());
        requireKnownActors(definition);
        return switch (decider.decide(
                new DefinitionCommand.Define(definition, clock.instant()), DefinitionState.NONE)) {
            case Decision.Rejected<DefinitionEvent>(Rejection reason) ->
                Uni.createFrom().failure(new RejectedException(reason));
            case Decision.Accepted<DefinitionEvent>(List<DefinitionEvent> events) ->
                append(definition, events.getFirst(), key);
        };
    }

    /** Defines it otherwise. A version that the caller has not seen is not overwritten: 412. */
    Uni<Defined> revise(String indicatorId, RevisedIndicator request, long seen) {
        caller.requireCounty(request.definition().county());
        Definition definition = request.definition().definition(indicatorId);
        requireKnownActors(definition);
        return handle(
                indicatorId,
                new DefinitionCommand.Revise(definition, request.breakFrom(), request.reason(), clock.instant()),
                seen);
    }

    /** Ends it. What was reported stays and is served. */
    Uni<Defined> retire(String indicatorId, Retirement request, long seen) {
        return handle(indicatorId, new DefinitionCommand.Retire(request.reason(), clock.instant()), seen);
    }

    private Uni<Defined> handle(String indicatorId, DefinitionCommand command, long seen) {
        Metadata metadata = caller.metadata(Roles.COORDINATOR);
        String county = caller.county().orElse("");
        return definitions
                .one(indicatorId)
                .invoke(found -> requireOwn(found, county))
                .chain(found -> handle(indicatorId, command, seen, metadata));
    }

    private Uni<Defined> handle(String indicatorId, DefinitionCommand command, long seen, Metadata metadata) {
        return decisions
                .handle(Definitions.stream(indicatorId), decider, command, Expected.version(seen), metadata)
                .invoke(decided -> definitions.forget(indicatorId))
                .map(decided -> new Defined(
                        IndicatorDocument.of(
                                decided.state().definition(),
                                decided.version(),
                                decided.state().retired()),
                        decided.position()));
    }

    private static void requireOwn(DefinitionState found, String county) {
        if (!found.definition().county().equals(county)) {
            throw ProblemType.NOT_YOUR_ORGANISATION.exception(
                    "The indicator is another county's.", "Indikatorn är ett annat läns.");
        }
    }

    private Uni<Defined> append(Definition definition, DefinitionEvent event, OnceKey key) {
        Defined defined = new Defined(IndicatorDocument.of(definition, 1, false), 0);
        Append unit = new Append(
                NewStreams.of(definition, event, ids::next),
                caller.metadata(Roles.COORDINATOR),
                Optional.of(key.keeping(defined.reply())));
        return store.append(unit).map(result -> switch (result) {
            case AppendResult.Appended(long position) -> new Defined(defined.document(), position);
            case AppendResult.Conflict ignored ->
                throw new RejectedException(Rejection.state(
                        "code-taken",
                        "The code " + definition.code() + " is taken in county " + definition.county() + ".",
                        "Koden " + definition.code() + " är upptagen i län " + definition.county() + "."));
            case AppendResult.KeyUsed ignored -> throw new KeyUsedException();
        });
    }

    private static void requireKnownActors(Definition definition) {
        for (int i = 0; i < definition.expectedActors().size(); i++) {
            String code = definition.expectedActors().get(i);
            if (!Actors.exists(code)) {
                throw new RejectedException(Rejection.rule(
                        "unknown-actor",
                        "/expectedActors/" + i,
                        "There is no municipality or region " + code + ".",
                        "Det finns ingen kommun eller region " + code + "."));
            }
        }
    }
}
