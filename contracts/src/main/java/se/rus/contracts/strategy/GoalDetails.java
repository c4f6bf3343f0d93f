package se.rus.contracts.strategy;

import java.util.List;
import se.rus.contracts.PublicRecord;

/**
 * What later versions of the service know of a goal. Level, mandate and term are null when the strategy does not say.
 *
 * @param priorities ids of the priorities that it belongs to; may be empty
 * @param level whose life or work it is about
 * @param mandate how far its owner decides over it
 * @param term when it is to be reached
 * @param globalGoals global goals ("3") and targets ("3.4", "3.a") that it serves; may be empty
 * @param nationalAreas areas of the national strategy that it belongs to; may be empty
 */
@PublicRecord
public record GoalDetails(
        List<String> priorities,
        GoalLevel level,
        Mandate mandate,
        Term term,
        List<String> globalGoals,
        List<NationalArea> nationalAreas) {

    /** Lists are copied, so the record cannot change; a missing list is refused with a NullPointerException. */
    public GoalDetails {
        priorities = List.copyOf(priorities);
        globalGoals = List.copyOf(globalGoals);
        nationalAreas = List.copyOf(nationalAreas);
    }
}
