package se.rus.strategy.cycle;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.rus.contracts.value.BilingualText;

/**
 * Where a goal stands.
 *
 * @param goalId the goal
 * @param phase plan, do, check or act
 * @param deviationId the deviation that decides it; left out when none does
 * @param cycleId the cycle that decides it; left out when none does
 * @param explained why
 */
@Schema(name = "GoalPhase")
public record GoalPhase(String goalId, Phase phase, String deviationId, String cycleId, BilingualText explained) {}
