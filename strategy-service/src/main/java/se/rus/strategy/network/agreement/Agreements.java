package se.rus.strategy.network.agreement;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.rus.platform.decision.Decided;
import se.rus.platform.decision.Decisions;
import se.rus.platform.decision.Expected;
import se.rus.platform.decision.OnceKey;
import se.rus.platform.decision.RejectedException;
import se.rus.platform.decision.Replied;
import se.rus.platform.decision.Reply;
import se.rus.platform.http.Etag;
import se.rus.platform.security.Caller;
import se.rus.platform.security.Roles;
import se.rus.platform.store.EventIds;
import se.rus.platform.store.Metadata;
import se.rus.platform.store.StreamId;
import se.rus.strategy.actor.ActorDirectory;
import se.rus.strategy.actor.ActorProfile;
import se.rus.strategy.actor.Closure;
import se.rus.strategy.actor.Days;
import se.rus.strategy.network.agreement.AgreementCommand.EndAgreement;
import se.rus.strategy.network.agreement.AgreementCommand.EnterAgreement;
import se.rus.strategy.network.agreement.AgreementCommand.SignAgreement;

/** What a county's coordinator does with the agreements that the county keeps. */
@ApplicationScoped
public class Agreements {
    private final AgreementDecider decider = new AgreementDecider();
    private final Decisions decisions;
    private final ActorDirectory actors;
    private final Caller caller;
    private final EventIds ids;
    private final Clock clock;

    Agreements(Decisions decisions, ActorDirectory actors, Caller caller, EventIds ids, Clock clock) {
        this.decisions = decisions;
        this.actors = actors;
        this.caller = caller;
        this.ids = ids;
        this.clock = clock;
    }

    Uni<Replied> enter(NewAgreement request, OnceKey key) {
        caller.requireCounty(request.county());
        Metadata metadata = metadata();
        Agreement agreement = request.agreement(ids.next().toString());
        return requireKnown(agreement)
                .chain(known -> decisions.handle(
                        stream(agreement.agreementId()),
                        decider,
                        new EnterAgreement(agreement, Days.today(clock), clock.instant()),
                        Expected.nothing(),
                        metadata,
                        Optional.of(key),
                        this::created))
                .map(decided -> new Replied(created(decided), decided.position()));
    }

    Uni<Replied> sign(String agreementId, String actorId, NewSigning request, long seen) {
        return actors.one(actorId)
                .invoke(actor -> requireExisting(actor, request.signedOn(), "/signedOn"))
                .map(actor -> new Signature(actor.actorId(), request.signedOn()))
                .chain(signature ->
                        handle(agreementId, new SignAgreement(signature, Days.today(clock), clock.instant()), seen));
    }

    Uni<Replied> end(String agreementId, Closure request, long seen) {
        return handle(agreementId, new EndAgreement(request.on(), clock.instant()), seen);
    }

    private Uni<Void> requireKnown(Agreement it) {
        return actors.all(it.signatories().stream().map(Signature::actorId).toList(), "/signatories")
                .invoke(known -> requireExisting(it.signatories(), known))
                .chain(known ->
                        actors.all(it.shares().stream().map(Share::actorId).toList(), "/shares"))
                .chain(known -> requireConcerned(it));
    }

    private static void requireExisting(List<Signature> signatories, Map<String, ActorProfile> known) {
        for (int i = 0; i < signatories.size(); i++) {
            Signature it = signatories.get(i);
            requireExisting(known.get(it.actorId()), it.signedOn(), "/signatories/" + i + "/actorId");
        }
    }

    private static void requireExisting(ActorProfile actor, LocalDate day, String pointer) {
        if (!actor.existsOn(day)) {
            throw new RejectedException(ActorDirectory.closed(pointer));
        }
    }

    private Uni<Void> requireConcerned(Agreement it) {
        return it.concerns() == null
                ? Uni.createFrom().voidItem()
                : actors.find(it.concerns())
                        .invoke(found ->
                                found.orElseThrow(() -> new RejectedException(ActorDirectory.unknown("/concerns"))))
                        .replaceWithVoid();
    }

    /** Whether there is such an agreement is said before whose it is, and that before any version is compared. */
    private Uni<Replied> handle(String agreementId, AgreementCommand command, long seen) {
        Metadata metadata = metadata();
        return decisions
                .load(stream(agreementId), decider)
                .invoke(loaded -> requireCountyOf(loaded.state()))
                .chain(loaded -> decisions.handle(
                        stream(agreementId), decider, command, expected(loaded.state(), seen), metadata))
                .map(decided -> new Replied(reply(200, null, decided), decided.position()));
    }

    private static Expected expected(AgreementState state, long seen) {
        return state instanceof AgreementState.None ? Expected.any() : Expected.version(seen);
    }

    private void requireCountyOf(AgreementState state) {
        if (state instanceof AgreementState.Known(Agreement agreement)) {
            caller.requireCounty(agreement.county());
        }
    }

    private Metadata metadata() {
        return caller.metadata(Roles.COORDINATOR);
    }

    private Reply created(Decided<AgreementState, AgreementEvent> decided) {
        String id = ((AgreementState.Known) decided.state()).agreement().agreementId();
        return reply(201, "/strategy/v1/agreements/" + id, decided);
    }

    private Reply reply(int status, String location, Decided<AgreementState, AgreementEvent> decided) {
        Agreement agreement = ((AgreementState.Known) decided.state()).agreement();
        return new Reply(
                status, location, Etag.of(decided.version()), AgreementDocument.of(agreement, Days.today(clock)));
    }

    private static StreamId stream(String agreementId) {
        return new StreamId("agreement-" + agreementId);
    }
}
