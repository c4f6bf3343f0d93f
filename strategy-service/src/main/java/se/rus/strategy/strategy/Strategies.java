package se.rus.strategy.strategy;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;
import se.rus.platform.decision.Decided;
import se.rus.platform.decision.Decisions;
import se.rus.platform.decision.Expected;
import se.rus.platform.decision.Loaded;
import se.rus.platform.decision.OnceKey;
import se.rus.platform.decision.Reply;
import se.rus.platform.security.Caller;
import se.rus.platform.security.Roles;
import se.rus.platform.store.EventIds;
import se.rus.platform.store.Metadata;
import se.rus.platform.store.StreamId;

/** What a county's coordinator does with its strategies. */
@ApplicationScoped
public class Strategies {
    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

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

    /** Drafts a strategy of the caller's county; 403 for another's. */
    Uni<Decided<StrategyState, StrategyEvent>> draft(
            NewStrategy request, OnceKey key, Function<Decided<StrategyState, StrategyEvent>, Reply> reply) {
        caller.requireCounty(request.county());
        Plan plan = request.plan(() -> ids.next().toString());
        StrategyCommand.Draft command = new StrategyCommand.Draft(ids.next().toString(), plan, clock.instant());
        StreamId stream = stream(command.strategyId());
        return decisions.handle(stream, decider, command, Expected.nothing(), metadata(), Optional.of(key), reply);
    }

    /** Adopts a strategy of the caller's county as it was at a version. */
    Uni<Decided<StrategyState, StrategyEvent>> adopt(String strategyId, NewAdoption request, long version) {
        StrategyCommand command = new StrategyCommand.Adopt(
                request.decision().formal(), clock.instant(), LocalDate.ofInstant(clock.instant(), SWEDEN));
        Metadata metadata = metadata();
        return decisions
                .load(stream(strategyId), decider)
                .invoke(this::requireOwn)
                .chain(() ->
                        decisions.handle(stream(strategyId), decider, command, Expected.version(version), metadata));
    }

    private void requireOwn(Loaded<StrategyState> loaded) {
        switch (loaded.state()) {
            case StrategyState.Missing ignored -> throw StrategySight.missing();
            case StrategyState.Draft draft -> caller.requireCounty(draft.plan().county());
            case StrategyState.Adopted adopted ->
                caller.requireCounty(adopted.draft().plan().county());
        }
    }

    private Metadata metadata() {
        return caller.metadata(Roles.COORDINATOR);
    }

    private static StreamId stream(String strategyId) {
        return new StreamId("strategy-" + strategyId);
    }
}
