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
import se.rus.strategy.actor.Speaker;
import se.rus.strategy.adoption.Elements;
import se.rus.strategy.contribution.By;
import se.rus.strategy.contribution.Contributor;
import se.rus.strategy.contribution.Misfits;
import se.rus.strategy.contribution.NamedActors;
import se.rus.strategy.contribution.References;
import se.rus.strategy.contribution.Referred;
import se.rus.strategy.contribution.SwedishYear;

/** What actors do with their activities, and the coordinator on their behalf. */
@ApplicationScoped
public class Activities {
    static final String STREAM = "activity-";

    private final ActivityDecider decider = new ActivityDecider();
    private final Decisions decisions;
    private final References references;
    private final Contributor contributor;
    private final Caller caller;
    private final EventIds ids;
    private final SwedishYear year;
    private final Clock clock;

    Activities(
            Decisions decisions,
            References references,
            Contributor contributor,
            Caller caller,
            EventIds ids,
            SwedishYear year,
            Clock clock) {
        this.decisions = decisions;
        this.references = references;
        this.contributor = contributor;
        this.caller = caller;
        this.ids = ids;
        this.year = year;
        this.clock = clock;
    }

    Uni<Decided<ActivityState, ActivityEvent>> register(
            NewActivity request, OnceKey key, Function<Decided<ActivityState, ActivityEvent>, Reply> reply) {
        String id = ids.next().toString();
        return references.of(request.strategyId(), request.actors()).chain(it -> {
            Elements strategy = it.strategy();
            By by = contributor.speakingFor(it.speaker(), request.responsible(), strategy.county());
            require(request, it, List.of(), List.of());
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
        return references
                .of(request.strategyId(), request.actors())
                .chain(it -> handle(it.speaker(), id, seen, (before, by) -> {
                    contributor.speakingFor(it.speaker(), request.responsible(), before.county());
                    require(request, it, before.elements(), before.actors());
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
        return contributor
                .speaker()
                .invoke(speaker -> speaker.requireActor(partner, "{partner}"))
                .chain(() -> decisions.handle(
                        stream(id),
                        decider,
                        new AnswerPart(request.part(partner, clock.instant())),
                        Expected.version(seen),
                        caller.metadata(Roles.REPORTER)));
    }

    private interface Asked {
        ActivityCommand of(Activity before, By by);
    }

    private Uni<Decided<ActivityState, ActivityEvent>> handle(String id, long seen, Asked asked) {
        return contributor.speaker().chain(speaker -> handle(speaker, id, seen, asked));
    }

    private Uni<Decided<ActivityState, ActivityEvent>> handle(Speaker speaker, String id, long seen, Asked asked) {
        return decisions.load(stream(id), decider).chain(loaded -> {
            Activity before = Optional.ofNullable(loaded.state().activity()).orElseThrow(ActivityResource::missing);
            By by = contributor.speakingFor(speaker, before.responsible(), before.county());
            return decisions.handle(
                    stream(id), decider, asked.of(before, by), Expected.version(seen), contributor.metadata(by));
        });
    }

    private static void require(
            NewActivity request, Referred it, List<String> elementsBefore, List<String> actorsBefore) {
        Elements strategy = it.strategy();
        NamedActors actors =
                NamedActors.anew(it.actors(), request.from(), request.to()).keeping(actorsBefore);
        new Misfits()
                .responsible(request.responsible(), actors, strategy)
                .actors("/partners", request.partners(), actors)
                .elements(request.elements(), strategy, elementsBefore)
                .projects(request.projects())
                .years(request.from().getYear(), request.to().getYear(), "/from", strategy)
                .require();
    }

    private static StreamId stream(String id) {
        return new StreamId(STREAM + id);
    }
}
