package se.rus.strategy.adoption;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Function;
import se.rus.platform.decision.Decided;
import se.rus.platform.decision.Decision;
import se.rus.platform.decision.Decisions;
import se.rus.platform.decision.Expected;
import se.rus.platform.decision.Loaded;
import se.rus.platform.decision.OnceKey;
import se.rus.platform.decision.RejectedException;
import se.rus.platform.decision.Rejection;
import se.rus.platform.decision.Reply;
import se.rus.platform.security.Caller;
import se.rus.platform.security.Roles;
import se.rus.platform.store.Metadata;
import se.rus.platform.store.StreamId;
import se.rus.strategy.adoption.StrategyState.Known;

/** A step that the county's coordinator takes with one of its strategies, in the version that it has read. */
@ApplicationScoped
public class StrategySteps {
    private final StrategyDecider decider = new StrategyDecider();
    private final Decisions decisions;
    private final Caller caller;

    StrategySteps(Decisions decisions, Caller caller) {
        this.decisions = decisions;
        this.caller = caller;
    }

    /**
     * Takes the step.
     *
     * @param asked the command, seen how the strategy stands
     * @param version as the caller's If-Match says
     */
    public Uni<Decided<StrategyState, StrategyEvent>> take(
            String strategyId, long version, Function<Known, StrategyCommand> asked) {
        return decisions.load(stream(strategyId), decider).chain(loaded -> {
            Known known = requireOwn(loaded);
            StrategyCommand command = asked.apply(known);
            requirePossible(command, known);
            return decisions.handle(
                    stream(strategyId),
                    decider,
                    command,
                    Expected.version(version),
                    caller.metadata(Roles.COORDINATOR));
        });
    }

    /**
     * Takes a step that others than the coordinator may take, whatever version they have read.
     *
     * @param role checks that this caller may, and says in which role
     * @param reply is kept under the key
     */
    public Uni<Decided<StrategyState, StrategyEvent>> anybody(
            String strategyId,
            StrategyCommand command,
            Function<Known, String> role,
            OnceKey key,
            Function<Decided<StrategyState, StrategyEvent>, Reply> reply) {
        return decisions.load(stream(strategyId), decider).chain(loaded -> {
            Metadata metadata = caller.metadata(role.apply(known(loaded)));
            return decisions.handle(
                    stream(strategyId), decider, command, Expected.any(), metadata, Optional.of(key), reply);
        });
    }

    /** The stream of a strategy. */
    static StreamId stream(String strategyId) {
        return new StreamId("strategy-" + strategyId);
    }

    private Known requireOwn(Loaded<StrategyState> loaded) {
        Known known = known(loaded);
        caller.requireCounty(known.content().county());
        return known;
    }

    private static Known known(Loaded<StrategyState> loaded) {
        return switch (loaded.state()) {
            case StrategyState.None ignored -> throw new RejectedException(StrategyRefusals.MISSING);
            case Known known -> known;
        };
    }

    /** A step that the strategy is not in a state for is refused as such, whatever version the caller has read. */
    private void requirePossible(StrategyCommand command, Known known) {
        if (decider.decide(command, known) instanceof Decision.Rejected<StrategyEvent>(Rejection reason)
                && reason.kind() == Rejection.Kind.STATE) {
            throw new RejectedException(reason);
        }
    }
}
