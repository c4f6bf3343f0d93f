package se.rus.strategy.drafting;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.rus.contracts.indicator.IndicatorScope;
import se.rus.contracts.strategy.GoalLevel;
import se.rus.contracts.strategy.Mandate;
import se.rus.contracts.strategy.Term;
import se.rus.strategy.content.GoalTraits;

/**
 * What sort of goal it is, as it is sent in; what the strategy does not say is left out.
 *
 * @see se.rus.strategy.content.GoalTraits
 */
@Schema(name = "NewGoalTraits")
public record NewTraits(
        GoalLevel level,
        Mandate mandate,
        Term term,
        IndicatorScope scope,

        @Schema(description = "Whether it is about a way of working rather than a result")
        Boolean process) {

    GoalTraits traits() {
        return new GoalTraits(level, mandate, term, scope, Boolean.TRUE.equals(process));
    }
}
