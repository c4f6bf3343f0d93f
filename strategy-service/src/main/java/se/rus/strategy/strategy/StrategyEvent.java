package se.rus.strategy.strategy;

import java.time.Instant;

/** What happens to a strategy. */
public sealed interface StrategyEvent {

    /** A strategy was written down, and is the county's own until it is adopted. */
    record StrategyDrafted(String strategyId, Plan plan, Instant draftedAt) implements StrategyEvent {}

    /**
     * The strategy was adopted and steers from now on.
     *
     * @param plan as adopted: what is published must follow from this event alone
     */
    record StrategyAdopted(String strategyId, Plan plan, FormalDecision decision, Instant adoptedAt)
            implements StrategyEvent {}
}
