package se.rus.contracts.strategy;

import java.time.Instant;
import se.rus.contracts.PublicRecord;

/**
 * An adopted strategy steers no more: another one of the county took its place. What was said of it stays. Topic
 * {@link se.rus.contracts.Topics#STRATEGY}, key = strategyId.
 *
 * @param strategyId the strategy that was replaced
 * @param county county code, two digits
 * @param replacedBy id of the strategy that took its place, adopted before this
 * @param replacedAt when it was registered
 */
@PublicRecord
public record StrategyReplaced(String strategyId, String county, String replacedBy, Instant replacedAt) {}
