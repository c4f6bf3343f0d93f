package se.rus.contracts.progress;

import java.util.List;
import se.rus.contracts.PublicRecord;

/**
 * One focus area (insatsområde) of a priority: what is measured of it, granted to it and done in it. An indicator and a
 * grant belong to one focus area at most, so focus areas and {@link ProgressDocument#outsideFocusAreas} add up to the
 * whole.
 *
 * @param focusAreaId the focus area
 * @param title title as adopted
 * @param contributions activities and shifts linked to it
 * @param actors codes of those who are responsible for them or take part, in order
 * @param followUp indicators, coverage, signals, trend and kronor; null from earlier versions of the service
 */
@PublicRecord
public record FocusAreaProgress(
        String focusAreaId,
        String title,
        ContributionCounts contributions,
        List<String> actors,
        PartFollowUp followUp) {

    /** Lists are copied, so the record cannot change; a missing list is refused with a NullPointerException. */
    public FocusAreaProgress {
        actors = List.copyOf(actors);
    }
}
