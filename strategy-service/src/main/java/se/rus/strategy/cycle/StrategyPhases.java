package se.rus.strategy.cycle;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Plan, do, check, act: where the goals of a strategy stand.
 *
 * @param strategyId the strategy
 * @param goals where each goal stands
 */
@Schema(name = "StrategyPhases", examples = CycleExamples.PHASES)
public record StrategyPhases(String strategyId, List<GoalPhase> goals) {
    public StrategyPhases {
        goals = List.copyOf(goals);
    }
}
