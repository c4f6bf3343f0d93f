package se.rus.strategy.adoption;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
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
import se.rus.platform.store.Metadata;
import se.rus.platform.store.StreamId;
import se.rus.strategy.adoption.StrategyCommand.AdoptStrategy;
import se.rus.strategy.adoption.StrategyCommand.DraftStrategy;

/** What a county's coordinator does with its strategies. */
@ApplicationScoped
public class Strategies {
    private final StrategyDecider decider = new StrategyDecider();
    private final Decisions decisions;
    private final Caller caller;
    private final EventIds ids;
    private final Clock clock;

    Strategies(Decisions decisions, Caller caller, EventIds ids, Clock clock) {
        this.decisions = decisions;
        this.caller = caller;
        this.ids = ids;
        this.clock = clock;
    }

    /** Drafts a strategy of the caller's county. */
    Uni<Decided<StrategyState, StrategyEvent>> draft(
            NewStrategy request, OnceKey key, Function<Decided<StrategyState, StrategyEvent>, Reply> reply) {
        caller.requireCounty(request.county());
        String strategyId = ids.next().toString();
        return decisions.handle(
                stream(strategyId),
                decider,
                new DraftStrategy(request.draft(strategyId), clock.instant()),
                Expected.nothing(),
                caller.metadata(Roles.COORDINATOR),
                Optional.of(key),
                reply);
    }

    /** Adopts a strategy of the caller's county, in the version that the caller has read. */
    Uni<Decided<StrategyState, StrategyEvent>> adopt(String strategyId, NewAdoption request, long version) {
        Metadata metadata = caller.metadata(Roles.COORDINATOR);
        AdoptStrategy command = new AdoptStrategy(request.decision().decision(), clock.instant());
        return decisions
                .load(stream(strategyId), decider)
                .invoke(loaded -> requireCountyOf(loaded.state()))
                .chain(loaded -> decisions.handle(
                        stream(strategyId), decider, command, expected(loaded.state(), version), metadata));
    }

    /** Whether it exists and is still a draft is the decider's to say, before any version is compared. */
    private static Expected expected(StrategyState state, long version) {
        return state instanceof StrategyState.Drafted ? Expected.version(version) : Expected.any();
    }

    private void requireCountyOf(StrategyState state) {
        switch (state) {
            case StrategyState.None ignored -> {}
            case StrategyState.Drafted drafted ->
                caller.requireCounty(drafted.drafted().draft().county());
            case StrategyState.Adopted adopted ->
                caller.requireCounty(adopted.adopted().draft().county());
        }
    }

    private static StreamId stream(String strategyId) {
        return new StreamId("strategy-" + strategyId);
    }
}
