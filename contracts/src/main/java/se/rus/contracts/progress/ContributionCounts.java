package se.rus.contracts.progress;

import se.rus.contracts.PublicRecord;
import se.rus.contracts.strategy.ActivityStatus;
import se.rus.contracts.strategy.ShiftStage;

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

    /** One activity of that status. */
    public static ContributionCounts one(ActivityStatus status) {
        return new ContributionCounts(ActivityCounts.one(status), ShiftCounts.NONE);
    }

    /** One shift at that stage. */
    public static ContributionCounts one(ShiftStage stage) {
        return new ContributionCounts(ActivityCounts.NONE, ShiftCounts.one(stage));
    }

    /** The sum of both. */
    public ContributionCounts plus(ContributionCounts other) {
        return new ContributionCounts(activities.plus(other.activities), shifts.plus(other.shifts));
    }
}
