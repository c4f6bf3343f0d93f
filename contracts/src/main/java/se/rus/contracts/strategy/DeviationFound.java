package se.rus.contracts.strategy;

import java.time.Instant;
import java.util.List;
import se.rus.contracts.PublicRecord;
import se.rus.contracts.indicator.Signal;
import se.rus.contracts.value.BilingualText;

/**
 * Something is off and is to be analysed: the signal of an indicator turned, or the coordinator took it up.
 * Topic {@link se.rus.contracts.Topics#STRATEGY}, key = strategyId.
 *
 * @param deviationId opaque id
 * @param strategyId the strategy
 * @param county county code of the strategy, two digits
 * @param goals ids of the goals that the indicator follows up
 * @param indicatorId the indicator
 * @param indicatorName its name when the deviation was found
 * @param actor code of the actor, four digits, or null: the county as a whole
 * @param direction which way the signal turned
 * @param period the period it was found in
 * @param signal how the indicator stands, or null when no assessment shows it
 * @param foundAt when
 */
@PublicRecord
public record DeviationFound(
        String deviationId,
        String strategyId,
        String county,
        List<String> goals,
        String indicatorId,
        BilingualText indicatorName,
        String actor,
        DeviationDirection direction,
        String period,
        Signal signal,
        Instant foundAt) {

    /** Lists are copied, so the record cannot change; a missing list is refused with a NullPointerException. */
    public DeviationFound {
        goals = List.copyOf(goals);
    }
}
