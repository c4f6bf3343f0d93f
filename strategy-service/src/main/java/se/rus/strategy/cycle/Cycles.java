package se.rus.strategy.cycle;

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
import se.rus.platform.store.StreamId;
import se.rus.strategy.contribution.StrategyReference;
import se.rus.strategy.cycle.CycleCommand.Open;
import se.rus.strategy.cycle.CycleCommand.Replan;
import se.rus.strategy.cycle.CycleCommand.Take;
import se.rus.strategy.deviation.DeviationDocument;
import se.rus.strategy.deviation.DeviationStatus;
import se.rus.strategy.deviation.DeviationViews;
import se.rus.strategy.deviation.Participants;

/** What a county's coordinator does with its follow-up cycles. */
@ApplicationScoped
public class Cycles {
    static final String STREAM = "follow-up-cycle-";

    private final CycleDecider decider = new CycleDecider();
    private final Decisions decisions;
    private final StrategyReference strategies;
    private final DeviationViews deviations;
    private final Participants participants;
    private final Caller caller;
    private final Clock clock;

    Cycles(
            Decisions decisions,
            StrategyReference strategies,
            DeviationViews deviations,
            Participants participants,
            Caller caller,
            Clock clock) {
        this.participants = participants;
        this.decisions = decisions;
        this.strategies = strategies;
        this.deviations = deviations;
        this.caller = caller;
        this.clock = clock;
    }

    Uni<Decided<CycleState, CycleEvent>> open(
            NewCycle request, OnceKey key, Function<Decided<CycleState, CycleEvent>, Reply> reply) {
        return strategies.of(request.strategyId()).chain(strategy -> {
            caller.requireCounty(strategy.county());
            Cycle cycle = new Cycle(request.strategyId(), strategy.county(), request.type(), request.period());
            return participants
                    .require(request.plan().actors("/plan"))
                    .chain(() -> decisions.handle(
                            stream(cycle.cycleId()),
                            decider,
                            new Open(
                                    cycle, request.plan(), strategy.periodFrom(), strategy.periodTo(), clock.instant()),
                            Expected.any(),
                            caller.metadata(Roles.COORDINATOR),
                            Optional.of(key),
                            reply));
        });
    }

    Uni<Decided<CycleState, CycleEvent>> replan(String id, CyclePlan request, long seen) {
        return existing(id)
                .call(state -> participants.require(request.actors("")))
                .chain(state -> handle(id, new Replan(request, clock.instant()), seen));
    }

    /** A deviation that is found while it is being closed is a late one, as any that is found afterwards. */
    Uni<Decided<CycleState, CycleEvent>> take(String id, NewStep request, long seen) {
        TakenStep step =
                new TakenStep(request.step(), request.note(), caller.actor().orElse(null), clock.instant());
        return existing(id)
                .chain(state -> stillOpen(state.cycle()))
                .chain(open -> handle(id, new Take(step, open), seen));
    }

    private Uni<List<String>> stillOpen(Cycle cycle) {
        return deviations
                .ofStrategy(cycle.strategyId())
                .map(all -> all.stream()
                        .filter(each -> each.status() == DeviationStatus.OPEN && each.isOf(cycle.span()))
                        .map(DeviationDocument::named)
                        .toList());
    }

    /** Whether there is such a cycle is said before whose it is, and that before any version is compared. */
    private Uni<CycleState> existing(String id) {
        return decisions.load(stream(id), decider).map(loaded -> {
            if (!loaded.exists()) {
                throw CycleResource.missing();
            }
            caller.requireCounty(loaded.state().cycle().county());
            return loaded.state();
        });
    }

    private Uni<Decided<CycleState, CycleEvent>> handle(String id, CycleCommand command, long seen) {
        return decisions.handle(
                stream(id), decider, command, Expected.version(seen), caller.metadata(Roles.COORDINATOR));
    }

    private static StreamId stream(String id) {
        return new StreamId(STREAM + id);
    }
}
