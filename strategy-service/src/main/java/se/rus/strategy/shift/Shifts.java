package se.rus.strategy.shift;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.rus.platform.decision.Decided;
import se.rus.platform.decision.Decisions;
import se.rus.platform.decision.Expected;
import se.rus.platform.decision.OnceKey;
import se.rus.platform.decision.Reply;
import se.rus.platform.store.EventIds;
import se.rus.platform.store.StreamId;
import se.rus.strategy.actor.Speaker;
import se.rus.strategy.adoption.Elements;
import se.rus.strategy.contribution.By;
import se.rus.strategy.contribution.Contributor;
import se.rus.strategy.contribution.Misfits;
import se.rus.strategy.contribution.NamedActors;
import se.rus.strategy.contribution.References;
import se.rus.strategy.contribution.Referred;
import se.rus.strategy.contribution.SwedishYear;
import se.rus.strategy.shift.ShiftCommand.Happen;
import se.rus.strategy.shift.ShiftCommand.Revise;
import se.rus.strategy.shift.ShiftCommand.Tell;

/** What actors tell of shifts, and the coordinator on their behalf. */
@ApplicationScoped
public class Shifts {
    static final String STREAM = "shift-";

    private final ShiftDecider decider = new ShiftDecider();
    private final Decisions decisions;
    private final References references;
    private final Contributor contributor;
    private final EventIds ids;
    private final SwedishYear year;
    private final Clock clock;

    Shifts(
            Decisions decisions,
            References references,
            Contributor contributor,
            EventIds ids,
            SwedishYear year,
            Clock clock) {
        this.decisions = decisions;
        this.references = references;
        this.contributor = contributor;
        this.ids = ids;
        this.year = year;
        this.clock = clock;
    }

    Uni<Decided<ShiftState, ShiftEvent>> tell(
            NewShift request, OnceKey key, Function<Decided<ShiftState, ShiftEvent>, Reply> reply) {
        String id = ids.next().toString();
        return references.of(request.strategyId(), request.actorsNamed()).chain(it -> {
            Elements strategy = it.strategy();
            By by = contributor.speakingFor(it.speaker(), request.responsible(), strategy.county());
            require(request, it, List.of(), List.of());
            return decisions.handle(
                    stream(id),
                    decider,
                    new Tell(request.told(id, strategy.county()), year.now(), by, clock.instant()),
                    Expected.nothing(),
                    contributor.metadata(by),
                    Optional.of(key),
                    reply);
        });
    }

    Uni<Decided<ShiftState, ShiftEvent>> revise(String id, NewShift request, long seen) {
        return references
                .of(request.strategyId(), request.actorsNamed())
                .chain(it -> handle(it.speaker(), id, seen, (before, by) -> {
                    contributor.speakingFor(it.speaker(), request.responsible(), before.county());
                    require(request, it, before.elements(), before.actorsNamed());
                    return new Revise(request.told(id, before.county()), year.now(), by, clock.instant());
                }));
    }

    Uni<Decided<ShiftState, ShiftEvent>> happen(String id, NewHappening request, long seen) {
        return contributor
                .speaker()
                .chain(speaker -> handle(
                        speaker,
                        id,
                        seen,
                        (before, by) -> new Happen(request.happening(), year.now(), by, clock.instant())));
    }

    private interface Asked {
        ShiftCommand of(Shift before, By by);
    }

    private Uni<Decided<ShiftState, ShiftEvent>> handle(Speaker speaker, String id, long seen, Asked asked) {
        return decisions.load(stream(id), decider).chain(loaded -> {
            Shift before = Optional.ofNullable(loaded.state().shift()).orElseThrow(ShiftResource::missing);
            By by = contributor.speakingFor(speaker, before.responsible(), before.county());
            return decisions.handle(
                    stream(id), decider, asked.of(before, by), Expected.version(seen), contributor.metadata(by));
        });
    }

    private static void require(NewShift request, Referred it, List<String> elementsBefore, List<String> actorsBefore) {
        Elements strategy = it.strategy();
        NamedActors actors = NamedActors.anew(
                        it.actors(), LocalDate.of(request.fromYear(), 1, 1), LocalDate.of(request.toYear(), 12, 31))
                .keeping(actorsBefore);
        new Misfits()
                .responsible(request.responsible(), actors, strategy)
                .actors("/actors", request.actors(), actors)
                .elements(request.elements(), strategy, elementsBefore)
                .projects(request.projects())
                .years(request.fromYear(), request.toYear(), "/fromYear", strategy)
                .require();
    }

    private static StreamId stream(String id) {
        return new StreamId(STREAM + id);
    }
}
