package se.rus.strategy.counting;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.rus.strategy.activity.ActivityStatus;
import se.rus.strategy.shift.ShiftStage;

/**
 * Activities and shifts, each by where they stand.
 *
 * @param activities activities by status
 * @param shifts shifts by state
 */
@Schema(name = "CountedContributions")
public record Counts(ActivityCounts activities, ShiftCounts shifts) {
    public static final Counts NONE = new Counts(ActivityCounts.NONE, ShiftCounts.NONE);

    /** One activity. */
    public static Counts one(ActivityStatus status) {
        return new Counts(ActivityCounts.one(status), ShiftCounts.NONE);
    }

    /** One shift. */
    public static Counts one(ShiftStage stage) {
        return new Counts(ActivityCounts.NONE, ShiftCounts.one(stage));
    }

    /** Both together. */
    public Counts plus(Counts other) {
        return new Counts(activities.plus(other.activities), shifts.plus(other.shifts));
    }
}
