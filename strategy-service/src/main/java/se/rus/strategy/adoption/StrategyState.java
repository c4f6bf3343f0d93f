package se.rus.strategy.adoption;

import se.rus.strategy.adoption.StrategyEvent.StrategyAdopted;
import se.rus.strategy.adoption.StrategyEvent.StrategyDrafted;

/** As much of a strategy's history as its decisions need. */
public sealed interface StrategyState {

    /** There is none. */
    record None() implements StrategyState {}

    /** Waits for adoption. */
    record Drafted(StrategyDrafted drafted) implements StrategyState {}

    /** Adopted, for its whole period. */
    record Adopted(StrategyAdopted adopted) implements StrategyState {}
}
