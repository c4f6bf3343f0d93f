package se.rus.strategy.adoption;

import java.time.Instant;
import se.rus.contracts.value.Decision;

/** What happens to a strategy. */
public sealed interface StrategyEvent {

    /** It was drafted and may be read, but steers nothing yet. */
    record StrategyDrafted(Draft draft, Instant draftedAt) implements StrategyEvent {}

    /** It was adopted and steers from now on. */
    record StrategyAdopted(Draft draft, Decision decision, Instant adoptedAt) implements StrategyEvent {}
}
