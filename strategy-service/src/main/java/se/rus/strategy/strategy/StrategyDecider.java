package se.rus.strategy.strategy;

import se.rus.platform.decision.Decider;
import se.rus.platform.decision.Decision;
import se.rus.platform.decision.Rejection;
import se.rus.strategy.strategy.StrategyEvent.StrategyAdopted;
import se.rus.strategy.strategy.StrategyEvent.StrategyDrafted;

/** The rules of a strategy: it is drafted once and adopted once. */
public final class StrategyDecider implements Decider<StrategyCommand, StrategyState, StrategyEvent> {

    @Override
    public StrategyState initial() {
        return new StrategyState.Missing();
    }

    @Override
    public Decision<StrategyEvent> decide(StrategyCommand command, StrategyState state) {
        return switch (command) {
            case StrategyCommand.Draft draft -> draft(draft, state);
            case StrategyCommand.Adopt adopt -> adopt(adopt, state);
        };
    }

    private static Decision<StrategyEvent> draft(StrategyCommand.Draft command, StrategyState state) {
        if (!(state instanceof StrategyState.Missing)) {
            return Decision.reject(
                    Rejection.state("already-drafted", "The strategy exists already.", "Strategin finns redan."));
        }
        return DraftRules.broken(command.plan())
                .<Decision<StrategyEvent>>map(Decision::reject)
                .orElseGet(
                        () -> Decision.accept(new StrategyDrafted(command.strategyId(), command.plan(), command.at())));
    }

    private static Decision<StrategyEvent> adopt(StrategyCommand.Adopt command, StrategyState state) {
        return switch (state) {
            case StrategyState.Missing ignored ->
                Decision.reject(
                        Rejection.notFound("no-such-strategy", "There is no such strategy.", "Strategin finns inte."));
            case StrategyState.Adopted ignored ->
                Decision.reject(Rejection.state(
                        "already-adopted",
                        "The strategy is adopted already. Draft a new one to replace it.",
                        "Strategin är redan antagen. Upprätta en ny för att ersätta den."));
            case StrategyState.Draft draft
            when command.decision().date().isAfter(command.today()) ->
                Decision.reject(Rejection.rule(
                        "decision-in-future",
                        "/decision/date",
                        "A decision is registered on its day or later.",
                        "Ett beslut registreras samma dag som det fattas eller senare."));
            case StrategyState.Draft draft ->
                Decision.accept(
                        new StrategyAdopted(draft.strategyId(), draft.plan(), command.decision(), command.at()));
        };
    }

    @Override
    public StrategyState evolve(StrategyState state, StrategyEvent event) {
        return switch (event) {
            case StrategyDrafted it -> new StrategyState.Draft(it.strategyId(), it.plan(), it.draftedAt());
            case StrategyAdopted it ->
                state instanceof StrategyState.Draft draft
                        ? new StrategyState.Adopted(draft, it.decision(), it.adoptedAt())
                        : state;
        };
    }
}
