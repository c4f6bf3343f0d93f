package se.rus.contracts.progress;

import se.rus.contracts.PublicRecord;

/**
 * Activities and shifts, each by where they stand.
 *
 * @param activities by status
 * @param shifts by stage
 */
@PublicRecord
public record ContributionCounts(ActivityCounts activities, ShiftCounts shifts) {

    /** Nothing counted yet. */
    public static final ContributionCounts NONE = new ContributionCounts(ActivityCounts.NONE, ShiftCounts.NONE);

    /** The sum of both. */
    public ContributionCounts plus(ContributionCounts other) {
        return new ContributionCounts(activities.plus(other.activities), shifts.plus(other.shifts));
    }
}
