package se.rus.strategy.strategy;

import java.time.Instant;
import java.time.LocalDate;

/** What can be asked of a strategy. */
public sealed interface StrategyCommand {

    /** Write a new one down. */
    record Draft(String strategyId, Plan plan, Instant at) implements StrategyCommand {}

    /**
     * Adopt it.
     *
     * @param today the day in Sweden
     */
    record Adopt(FormalDecision decision, Instant at, LocalDate today) implements StrategyCommand {}
}
