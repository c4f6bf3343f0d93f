package se.rus.strategy.activity;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.rus.platform.decision.Decided;
import se.rus.platform.decision.Decisions;
import se.rus.platform.decision.Expected;
import se.rus.platform.decision.OnceKey;
import se.rus.platform.decision.Reply;
import se.rus.platform.security.Caller;
import se.rus.platform.security.Roles;
import se.rus.platform.store.EventIds;
import se.rus.platform.store.StreamId;
import se.rus.strategy.activity.ActivityCommand.AnswerPart;
import se.rus.strategy.activity.ActivityCommand.Prioritise;
import se.rus.strategy.activity.ActivityCommand.Register;
import se.rus.strategy.activity.ActivityCommand.ReportYear;
import se.rus.strategy.activity.ActivityCommand.Revise;
import se.rus.strategy.adoption.Elements;
import se.rus.strategy.contribution.By;
import se.rus.strategy.contribution.Contributor;
import se.rus.strategy.contribution.Misfits;
import se.rus.strategy.contribution.StrategyReference;
import se.rus.strategy.contribution.SwedishYear;

/** What actors do with their activities, and the coordinator on their behalf. */
@ApplicationScoped
public class Activities {
    static final String STREAM = "activity-";

    private final ActivityDecider decider = new ActivityDecider();
    private final Decisions decisions;
    private final StrategyReference strategies;
    private final Contributor contributor;
    private final Caller caller;
    private final EventIds ids;
    private final SwedishYear year;
    private final Clock clock;

    Activities(
            Decisions decisions,
            StrategyReference strategies,
            Contributor contributor,
            Caller caller,
            EventIds ids,
            SwedishYear year,
            Clock clock) {
        this.decisions = decisions;
        this.strategies = strategies;
        this.contributor = contributor;
        this.caller = caller;
        this.ids = ids;
        this.year = year;
        this.clock = clock;
    }

    Uni<Decided<ActivityState, ActivityEvent>> register(
            NewActivity request, OnceKey key, Function<Decided<ActivityState, ActivityEvent>, Reply> reply) {
        String id = ids.next().toString();
        return strategies.of(request.strategyId()).chain(strategy -> {
            By by = contributor.speakingFor(request.responsible(), strategy.county());
            require(request, strategy, List.of());
            return decisions.handle(
                    stream(id),
                    decider,
                    new Register(request.activity(id, strategy.county()), by, clock.instant()),
                    Expected.nothing(),
                    contributor.metadata(by),
                    Optional.of(key),
                    reply);
        });
    }

    Uni<Decided<ActivityState, ActivityEvent>> revise(String id, NewActivity request, long seen) {
        return strategies
                .of(request.strategyId())
                .chain(strategy -> handle(id, seen, (before, by) -> {
                    contributor.speakingFor(request.responsible(), before.county());
                    require(request, strategy, before.elements());
                    return new Revise(request.activity(id, before.county()), by, clock.instant());
                }));
    }

    Uni<Decided<ActivityState, ActivityEvent>> report(String id, int reported, NewYearReport request, long seen) {
        return handle(id, seen, (it, by) -> new ReportYear(request.report(reported, by, clock.instant()), year.now()));
    }

    Uni<Decided<ActivityState, ActivityEvent>> prioritise(
            String id, int planned, NewPrioritisation request, long seen) {
        return handle(id, seen, (it, by) -> new Prioritise(request.prioritisation(planned, by, clock.instant())));
    }

    /** Nobody but the partner itself says whether it takes part. */
    Uni<Decided<ActivityState, ActivityEvent>> answer(String id, String partner, NewPart request, long seen) {
        caller.requireActor(partner, "{partner}");
        return decisions.handle(
                stream(id),
                decider,
                new AnswerPart(request.part(partner, clock.instant())),
                Expected.version(seen),
                caller.metadata(Roles.REPORTER));
    }

    private interface Asked {
        ActivityCommand of(Activity before, By by);
    }

    private Uni<Decided<ActivityState, ActivityEvent>> handle(String id, long seen, Asked asked) {
        return decisions.load(stream(id), decider).chain(loaded -> {
            Activity before = Optional.ofNullable(loaded.state().activity()).orElseThrow(ActivityResource::missing);
            By by = contributor.speakingFor(before.responsible(), before.county());
            return decisions.handle(
                    stream(id), decider, asked.of(before, by), Expected.version(seen), contributor.metadata(by));
        });
    }

    private static void require(NewActivity request, Elements strategy, List<String> elementsBefore) {
        new Misfits()
                .responsible(request.responsible(), strategy)
                .actors("/partners", request.partners())
                .elements(request.elements(), strategy, elementsBefore)
                .projects(request.projects())
                .years(request.from().getYear(), request.to().getYear(), "/from", strategy)
                .require();
    }

    private static StreamId stream(String id) {
        return new StreamId(STREAM + id);
    }
}
