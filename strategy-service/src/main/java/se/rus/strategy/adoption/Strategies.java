package se.rus.strategy.adoption;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import se.rus.platform.decision.Decided;
import se.rus.platform.decision.Decisions;
import se.rus.platform.decision.Expected;
import se.rus.platform.decision.OnceKey;
import se.rus.platform.decision.Reply;
import se.rus.platform.security.Caller;
import se.rus.platform.security.Roles;
import se.rus.platform.store.EventIds;
import se.rus.strategy.adoption.StrategyCommand.AdoptStrategy;
import se.rus.strategy.adoption.StrategyCommand.DraftStrategy;
import se.rus.strategy.adoption.StrategyCommand.EditDraft;
import se.rus.strategy.adoption.StrategyCommand.ReplaceStrategy;
import se.rus.strategy.adoption.StrategyCommand.ReviseStrategy;
import se.rus.strategy.drafting.NewStrategy;

/** What a county's coordinator does with its strategies. */
@ApplicationScoped
public class Strategies {
    private final StrategyDecider decider = new StrategyDecider();
    private final Decisions decisions;
    private final StrategySteps steps;
    private final OtherStrategies others;
    private final Caller caller;
    private final EventIds ids;
    private final Clock clock;

    Strategies(
            Decisions decisions,
            StrategySteps steps,
            OtherStrategies others,
            Caller caller,
            EventIds ids,
            Clock clock) {
        this.decisions = decisions;
        this.steps = steps;
        this.others = others;
        this.caller = caller;
        this.ids = ids;
        this.clock = clock;
    }

    /** Drafts a strategy of the caller's county. */
    Uni<Decided<StrategyState, StrategyEvent>> draft(
            NewStrategy request, OnceKey key, Function<Decided<StrategyState, StrategyEvent>, Reply> reply) {
        caller.requireCounty(request.county());
        String strategyId = ids.next().toString();
        DraftStrategy command = new DraftStrategy(request.draft(strategyId, Set.of()), clock.instant());
        return others.requireFitting(command.draft())
                .chain(() -> decisions.handle(
                        StrategySteps.stream(strategyId),
                        decider,
                        command,
                        Expected.nothing(),
                        caller.metadata(Roles.COORDINATOR),
                        Optional.of(key),
                        reply));
    }

    /** Puts what the draft says in place of what it said. */
    Uni<Decided<StrategyState, StrategyEvent>> edit(String strategyId, NewStrategy request, long version) {
        caller.requireCounty(request.county());
        return others.requireFitting(request.draft(strategyId, Set.of()))
                .chain(() -> steps.take(
                        strategyId,
                        version,
                        known -> new EditDraft(
                                request.draft(strategyId, known.parts().keySet()), clock.instant())));
    }

    /** Adopts the draft, for the first time or as a revision. */
    Uni<Decided<StrategyState, StrategyEvent>> adopt(String strategyId, NewAdoption request, long version) {
        AdoptStrategy command = new AdoptStrategy(request.decision().decision(), clock.instant());
        return steps.take(strategyId, version, known -> command);
    }

    /** Begins a new version, which says what the adopted one says until it is edited. */
    Uni<Decided<StrategyState, StrategyEvent>> revise(String strategyId, NewRevision request, long version) {
        ReviseStrategy command = new ReviseStrategy(request.reason(), clock.instant());
        return steps.take(strategyId, version, known -> command);
    }

    /** Says that another strategy steers instead. */
    Uni<Decided<StrategyState, StrategyEvent>> replace(String strategyId, NewReplacement request, long version) {
        ReplaceStrategy command = new ReplaceStrategy(request.strategyId(), clock.instant());
        return others.requireSteering(request.strategyId(), strategyId)
                .chain(() -> steps.take(strategyId, version, known -> command));
    }
}
