package se.rus.strategy.adoption;

import se.rus.platform.decision.Decider;
import se.rus.platform.decision.Decision;
import se.rus.platform.decision.Rejection;
import se.rus.strategy.adoption.StrategyCommand.AdoptStrategy;
import se.rus.strategy.adoption.StrategyCommand.DraftStrategy;
import se.rus.strategy.adoption.StrategyEvent.StrategyAdopted;
import se.rus.strategy.adoption.StrategyEvent.StrategyDrafted;

/** The life of a strategy: drafted once, adopted once. */
public final class StrategyDecider implements Decider<StrategyCommand, StrategyState, StrategyEvent> {
    private static final Rejection MISSING =
            Rejection.notFound("strategy-not-found", "There is no such strategy.", "Det finns ingen sådan strategi.");
    private static final Rejection EXISTS =
            Rejection.state("strategy-exists", "The strategy exists already.", "Strategin finns redan.");
    private static final Rejection ADOPTED = Rejection.state(
            "strategy-adopted",
            "The strategy is adopted already; draft a new one for changes.",
            "Strategin är redan antagen; gör ett nytt utkast för ändringar.");

    @Override
    public StrategyState initial() {
        return new StrategyState.None();
    }

    @Override
    public Decision<StrategyEvent> decide(StrategyCommand command, StrategyState state) {
        return switch (command) {
            case DraftStrategy draft -> draft(draft, state);
            case AdoptStrategy adopt -> adopt(adopt, state);
        };
    }

    @Override
    public StrategyState evolve(StrategyState state, StrategyEvent event) {
        return switch (event) {
            case StrategyDrafted drafted -> new StrategyState.Drafted(drafted);
            case StrategyAdopted adopted -> new StrategyState.Adopted(adopted);
        };
    }

    private static Decision<StrategyEvent> draft(DraftStrategy command, StrategyState state) {
        return state instanceof StrategyState.None
                ? DraftRules.broken(command.draft())
                        .<Decision<StrategyEvent>>map(Decision::reject)
                        .orElseGet(() -> Decision.accept(new StrategyDrafted(command.draft(), command.at())))
                : Decision.reject(EXISTS);
    }

    private static Decision<StrategyEvent> adopt(AdoptStrategy command, StrategyState state) {
        return switch (state) {
            case StrategyState.None ignored -> Decision.reject(MISSING);
            case StrategyState.Drafted(StrategyDrafted drafted) ->
                Decision.accept(new StrategyAdopted(drafted.draft(), command.decision(), command.at()));
            case StrategyState.Adopted ignored -> Decision.reject(ADOPTED);
        };
    }
}
