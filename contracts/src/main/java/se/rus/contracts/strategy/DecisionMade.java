package se.rus.contracts.strategy;

import java.time.Instant;
import java.util.List;
import se.rus.contracts.PublicRecord;
import se.rus.contracts.value.Decision;

/**
 * It was decided what to do about a deviation. Topic {@link se.rus.contracts.Topics#STRATEGY}, key = strategyId.
 *
 * @param deviationId the deviation
 * @param strategyId the strategy
 * @param county county code of the strategy, two digits
 * @param goals ids of the goals that it concerns
 * @param decision the decision
 * @param measures what was adopted; empty when everything was rejected
 * @param distribution organisations and functions that are sent the decision (sändlista), in the words of the coordinator
 * @param registeredAt when it was registered
 */
@PublicRecord
public record DecisionMade(
        String deviationId,
        String strategyId,
        String county,
        List<String> goals,
        Decision decision,
        List<DecidedMeasure> measures,
        List<String> distribution,
        Instant registeredAt) {

    /** Lists are copied, so the record cannot change; a missing list is refused with a NullPointerException. */
    public DecisionMade {
        goals = List.copyOf(goals);
        measures = List.copyOf(measures);
        distribution = List.copyOf(distribution);
    }
}
