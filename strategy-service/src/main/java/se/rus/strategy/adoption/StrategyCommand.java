package se.rus.strategy.adoption;

import java.time.Instant;
import se.rus.contracts.value.Decision;

/** What may be asked of a strategy. Times and ids come with the command. */
public sealed interface StrategyCommand {

    /** Write it down. */
    record DraftStrategy(Draft draft, Instant at) implements StrategyCommand {}

    /** Adopt it as drafted. */
    record AdoptStrategy(Decision decision, Instant at) implements StrategyCommand {}
}
