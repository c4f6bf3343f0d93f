package se.rus.contracts.strategy;

import java.util.List;
import se.rus.contracts.PublicRecord;

/**
 * A priority (prioritering) of an adopted strategy.
 *
 * @param priorityId opaque id, unique in the strategy and the same in all its versions
 * @param number number as printed, 1 and up
 * @param title title as adopted, Swedish
 * @param focusAreas in printed order; may be empty
 * @param globalGoals global goals ("11") and targets ("11.2", "11.a") that it serves; may be empty
 * @param nationalAreas areas of the national strategy that it belongs to; may be empty
 */
@PublicRecord
public record StrategyPriority(
        String priorityId,
        int number,
        String title,
        List<StrategyFocusArea> focusAreas,
        List<String> globalGoals,
        List<NationalArea> nationalAreas) {

    /** Lists are copied, so the record cannot change; a missing list is refused with a NullPointerException. */
    public StrategyPriority {
        focusAreas = List.copyOf(focusAreas);
        globalGoals = List.copyOf(globalGoals);
        nationalAreas = List.copyOf(nationalAreas);
    }
}
