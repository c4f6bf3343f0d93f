package se.rus.strategy.content;

import se.rus.contracts.indicator.IndicatorScope;
import se.rus.contracts.strategy.GoalLevel;
import se.rus.contracts.strategy.Mandate;
import se.rus.contracts.strategy.Term;

/**
 * What sort of goal it is. All but the last may be null: the strategy does not say.
 *
 * @param level whose life or work it is about
 * @param mandate how far its owner decides over it
 * @param term when it is to be reached
 * @param scope own operations, or the county as a place
 * @param process whether it is about a way of working rather than a result
 */
public record GoalTraits(GoalLevel level, Mandate mandate, Term term, IndicatorScope scope, boolean process) {
    public static final GoalTraits NONE = new GoalTraits(null, null, null, null, false);
}
