package se.rus.strategy.strategy;

import java.time.Instant;

/** A strategy as its history leaves it. */
public sealed interface StrategyState {

    /** There is none. */
    record Missing() implements StrategyState {}

    /** Written down. */
    record Draft(String strategyId, Plan plan, Instant draftedAt) implements StrategyState {}

    /** Steering. */
    record Adopted(Draft draft, FormalDecision decision, Instant adoptedAt) implements StrategyState {}
}
