package se.rus.contracts.progress;

import java.util.List;
import se.rus.contracts.PublicRecord;

/**
 * One focus area (insatsområde) of a priority: what is done in it. Indicators and grants belong to goals and say nothing
 * of focus areas.
 *
 * @param focusAreaId the focus area
 * @param title title as adopted
 * @param contributions activities and shifts linked to it
 * @param actors codes of those who are responsible for them or take part, in order
 */
@PublicRecord
public record FocusAreaProgress(
        String focusAreaId, String title, ContributionCounts contributions, List<String> actors) {

    /** Lists are copied, so the record cannot change; a missing list is refused with a NullPointerException. */
    public FocusAreaProgress {
        actors = List.copyOf(actors);
    }
}
