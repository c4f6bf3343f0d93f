package se.rus.strategy.consultation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import se.rus.platform.decision.Decided;
import se.rus.platform.decision.OnceKey;
import se.rus.platform.decision.Reply;
import se.rus.platform.http.FieldError;
import se.rus.platform.http.ProblemType;
import se.rus.platform.security.Roles;
import se.rus.platform.store.EventIds;
import se.rus.strategy.actor.ActorDirectory;
import se.rus.strategy.actor.Days;
import se.rus.strategy.actor.Speaker;
import se.rus.strategy.actor.Speakers;
import se.rus.strategy.adoption.StrategyCommand.CloseConsultation;
import se.rus.strategy.adoption.StrategyCommand.OpenConsultation;
import se.rus.strategy.adoption.StrategyCommand.ReceiveRemark;
import se.rus.strategy.adoption.StrategyEvent;
import se.rus.strategy.adoption.StrategyEvent.RemarkReceived;
import se.rus.strategy.adoption.StrategyState;
import se.rus.strategy.adoption.StrategySteps;
import se.rus.strategy.contribution.NamedActors;

/** Asking others about a draft, and taking down what they answer. */
@ApplicationScoped
public class Consultations {
    private final StrategySteps steps;
    private final ActorDirectory actors;
    private final Speakers speakers;
    private final EventIds ids;
    private final Clock clock;

    Consultations(StrategySteps steps, ActorDirectory actors, Speakers speakers, EventIds ids, Clock clock) {
        this.steps = steps;
        this.actors = actors;
        this.speakers = speakers;
        this.ids = ids;
        this.clock = clock;
    }

    Uni<Decided<StrategyState, StrategyEvent>> open(String strategyId, NewConsultation request, long version) {
        OpenConsultation command = new OpenConsultation(request.opened(today()), clock.instant());
        return named(request.invited())
                .invoke(actors ->
                        require(actors.misfits("/invited", request.invited()).toList()))
                .chain(() -> steps.take(strategyId, version, known -> command));
    }

    Uni<Decided<StrategyState, StrategyEvent>> close(String strategyId, long version) {
        CloseConsultation command = new CloseConsultation(today(), clock.instant());
        return steps.take(strategyId, version, known -> command);
    }

    /** Takes down a remark; its reply is kept under the key. */
    Uni<Decided<StrategyState, StrategyEvent>> receive(String strategyId, NewRemark request, OnceKey key) {
        requireOneName(request);
        List<String> actors = request.actor() == null ? List.of() : List.of(request.actor());
        ReceiveRemark command = new ReceiveRemark(request.received(ids.next().toString(), today()), clock.instant());
        return named(actors)
                .invoke(known -> require(actors.stream()
                        .flatMap(each -> known.misfit("/actor", each))
                        .toList()))
                .chain(speakers::calling)
                .chain(speaker -> steps.anybody(
                        strategyId,
                        command,
                        known -> role(request, speaker, known.content().county()),
                        key,
                        Consultations::reply));
    }

    static Reply reply(Decided<StrategyState, StrategyEvent> decided) {
        RemarkReceived it = (RemarkReceived) decided.events().getFirst();
        String path = "/strategy/v1/strategies/" + it.strategyId() + "/remarks/"
                + it.remark().remarkId();
        return new Reply(201, path, null, new RemarkDocument(it.strategyId(), it.number(), it.remark()));
    }

    /** Actors speak for themselves; the coordinator takes down what came in another way. */
    private static String role(NewRemark request, Speaker speaker, String county) {
        boolean coordinator = speaker.coordinates(county);
        if (!coordinator) {
            speaker.requireActor(request.actor() == null ? "none" : request.actor(), "/actor");
        }
        return coordinator ? Roles.COORDINATOR : Roles.REPORTER;
    }

    /** Of whatever county, as long as they exist today. */
    private Uni<NamedActors> named(List<String> actorIds) {
        return actors.known(actorIds).map(known -> NamedActors.anew(known, today(), today()));
    }

    private LocalDate today() {
        return Days.today(clock);
    }

    private static void requireOneName(NewRemark request) {
        if ((request.actor() == null) == (request.organisation() == null)) {
            throw ProblemType.RULE_BROKEN.exception(
                    "Say by actor or by organisation who answers, not by both.",
                    "Ange med actor eller med organisation vem som svarar, inte med båda.",
                    new FieldError(
                            "/actor", "one-name", "or organisation, one of them", "eller organisation, ett av dem"));
        }
    }

    private static void require(List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw ProblemType.RULE_BROKEN.exception(
                    "An actor that is named does not exist; errors says which.",
                    "En aktör som anges finns inte; errors anger vilken.",
                    errors);
        }
    }
}
