package se.rus.contracts.progress;

import java.util.List;
import se.rus.contracts.PublicRecord;

/**
 * One priority: what belongs to one of its goals or to one of its focus areas, each once. A goal of several priorities
 * is in each of them, so priorities do not add up to the whole.
 *
 * @param priorityId the priority
 * @param number number as printed
 * @param title title as adopted
 * @param goals ids of its goals, by number
 * @param indicators of its goals and focus areas
 * @param reported pairs of indicator and expected actor with a value
 * @param expected pairs of indicator and expected actor
 * @param signals pairs of indicator and actor by signal
 * @param grantedKronor whole kronor granted to projects of its goals and focus areas
 * @param projects projects granted
 * @param untouched whether nothing is measured and no project is granted: nobody would see how it goes
 * @param contributions activities and shifts; null from earlier versions of the service
 * @param focusAreas in printed order; null from earlier versions of the service
 * @param paidKronor whole kronor paid to projects of its goals and focus areas; null from earlier versions of the service
 * @param trends pairs of indicator and actor by trend; null from earlier versions of the service
 * @param timeliness how many values came in time; null from earlier versions of the service
 * @param funding granted and paid by source, which sum to the two; null from earlier versions of the service
 * @param besideGoals what belongs to one of its focus areas and to none of its goals: it and the goals sum to the
 *     priority; null from earlier versions of the service
 */
@PublicRecord
public record PriorityProgress(
        String priorityId,
        int number,
        String title,
        List<String> goals,
        long indicators,
        long reported,
        long expected,
        SignalCounts signals,
        long grantedKronor,
        long projects,
        boolean untouched,
        PriorityContributions contributions,
        List<FocusAreaProgress> focusAreas,
        Long paidKronor,
        TrendCounts trends,
        Timeliness timeliness,
        List<SourceFunding> funding,
        PartFollowUp besideGoals) {

    /** Lists are copied, so the record cannot change; a missing list is refused with a NullPointerException. */
    public PriorityProgress {
        goals = List.copyOf(goals);
        focusAreas = focusAreas == null ? null : List.copyOf(focusAreas);
        funding = funding == null ? null : List.copyOf(funding);
    }
}
