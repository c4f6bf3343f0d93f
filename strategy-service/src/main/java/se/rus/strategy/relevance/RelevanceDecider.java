package se.rus.strategy.relevance;

import java.util.Optional;
import se.rus.platform.decision.Decider;
import se.rus.platform.decision.Decision;
import se.rus.platform.decision.Rejection;
import se.rus.strategy.relevance.RelevanceCommand.Assess;
import se.rus.strategy.relevance.RelevanceEvent.SdgTargetAssessed;

/** How a target is assessed, again and again. */
public final class RelevanceDecider implements Decider<RelevanceCommand, RelevanceState, RelevanceEvent> {
    private static final Rejection REPLACED = Rejection.state(
            "strategy-replaced",
            "Another strategy has replaced this one; it can be read but not changed.",
            "En annan strategi har ersatt den här; den kan läsas men inte ändras.");

    @Override
    public RelevanceState initial() {
        return RelevanceState.NONE;
    }

    @Override
    public RelevanceState evolve(RelevanceState state, RelevanceEvent event) {
        return switch (event) {
            case SdgTargetAssessed it -> state.with(it);
        };
    }

    @Override
    public Decision<RelevanceEvent> decide(RelevanceCommand command, RelevanceState state) {
        return switch (command) {
            case Assess it -> assess(it, state);
        };
    }

    private static Decision<RelevanceEvent> assess(Assess it, RelevanceState state) {
        if (it.replaced()) {
            return Decision.reject(REPLACED);
        }
        Optional<Rejection> broken = broken(it.assessment());
        if (broken.isPresent()) {
            return Decision.reject(broken.get());
        }
        return state.latest().filter(it.assessment()::says).isPresent()
                ? Decision.nothingNew()
                : Decision.accept(new SdgTargetAssessed(it.strategyId(), it.county(), it.targetId(), it.assessment()));
    }

    private static Optional<Rejection> broken(RelevanceAssessment it) {
        if (it.relevance() == Relevance.NOT_ASSESSED) {
            return it.swot().equals(Swot.NOTHING) && it.stakeholders().isEmpty()
                    ? Optional.empty()
                    : Optional.of(Rejection.rule(
                            "says-more-than-nothing",
                            "/relevance",
                            "Of what is not assessed neither SWOT nor stakeholders are given.",
                            "För det som inte är bedömt anges varken SWOT eller intressenter."));
        }
        return it.motivation() != null
                ? Optional.empty()
                : Optional.of(Rejection.rule("motivation-missing", "/motivation", "Say why.", "Ange varför."));
    }
}
