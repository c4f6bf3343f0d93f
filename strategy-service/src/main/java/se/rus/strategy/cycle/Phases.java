package se.rus.strategy.cycle;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import se.rus.contracts.value.BilingualText;
import se.rus.strategy.decision.CarriedOut;
import se.rus.strategy.decision.GoalDecision;
import se.rus.strategy.deviation.DeviationDocument;
import se.rus.strategy.deviation.DeviationStatus;

/**
 * Where a goal stands on the wheel: its most urgent open deviation says it; else a decided measure that nobody has begun or
 * finished; else the cycle that ends first of those that are going on; else it is time to plan.
 *
 * @param deviations of the strategy, the most urgent first
 * @param decisions of the strategy, by day
 * @param cycles of the strategy
 * @param thisMonth counted as a Span counts them
 */
record Phases(
        List<DeviationDocument> deviations, List<GoalDecision> decisions, List<CycleState> cycles, int thisMonth) {

    GoalPhase of(String goalId) {
        return deviation(goalId)
                .or(() -> decision(goalId, Optional::isEmpty, Phase.PLAN, PhaseTexts.TO_BEGIN))
                .or(() -> decision(goalId, Phases::isBegun, Phase.DO, PhaseTexts.BEGUN))
                .or(() -> cycle(goalId))
                .orElseGet(() -> new GoalPhase(goalId, Phase.PLAN, null, null, PhaseTexts.NOTHING_GOES_ON));
    }

    private Optional<GoalPhase> deviation(String goalId) {
        return deviations.stream()
                .filter(each ->
                        each.status() == DeviationStatus.OPEN && each.goals().contains(goalId))
                .findFirst()
                .map(each -> each.questions().measures()
                        ? new GoalPhase(goalId, Phase.ACT, each.deviationId(), null, PhaseTexts.TO_DECIDE)
                        : new GoalPhase(goalId, Phase.CHECK, each.deviationId(), null, PhaseTexts.TO_ANALYSE));
    }

    private Optional<GoalPhase> decision(
            String goalId, Predicate<Optional<CarriedOut>> anyMeasure, Phase phase, BilingualText why) {
        return decisions.stream()
                .filter(each -> each.goals().contains(goalId)
                        && each.latestReports().stream().anyMatch(anyMeasure))
                .findFirst()
                .map(each -> new GoalPhase(goalId, phase, each.deviationId(), null, why));
    }

    private static boolean isBegun(Optional<CarriedOut> latest) {
        return latest.equals(Optional.of(CarriedOut.PARTLY));
    }

    private Optional<GoalPhase> cycle(String goalId) {
        return cycles.stream()
                .filter(each -> !each.isOver())
                .min(Comparator.comparing(
                                (CycleState each) -> each.cycle().span().toMonth())
                        .thenComparing(each -> each.cycle().cycleId()))
                .map(each -> new GoalPhase(
                        goalId, phase(each), null, each.cycle().cycleId(), PhaseTexts.of(each, hasEnded(each))));
    }

    private Phase phase(CycleState it) {
        return switch (it.step()) {
            case OPEN -> hasEnded(it) ? Phase.CHECK : Phase.DO;
            case COLLECTED -> Phase.CHECK;
            case ANALYSED -> Phase.ACT;
            case DECIDED, CLOSED -> Phase.PLAN;
        };
    }

    private boolean hasEnded(CycleState it) {
        return it.cycle().span().toMonth() < thisMonth;
    }
}
