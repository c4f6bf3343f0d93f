package se.rus.contracts.progress;

import se.rus.contracts.PublicRecord;
import se.rus.contracts.strategy.ActivityStatus;

/**
 * Activities (aktiviteter) by status as last reported, each 0 or more.
 *
 * @param total of the five others
 * @param planned not begun, or nobody has reported yet
 * @param ongoing under way as planned
 * @param done finished
 * @param delayed later than planned
 * @param cancelled given up
 */
@PublicRecord
public record ActivityCounts(long total, long planned, long ongoing, long done, long delayed, long cancelled) {

    /** Nothing counted yet. */
    public static final ActivityCounts NONE = new ActivityCounts(0, 0, 0, 0, 0, 0);

    /** One activity of that status. */
    public static ActivityCounts one(ActivityStatus status) {
        return switch (status) {
            case PLANNED -> new ActivityCounts(1, 1, 0, 0, 0, 0);
            case ONGOING -> new ActivityCounts(1, 0, 1, 0, 0, 0);
            case DONE -> new ActivityCounts(1, 0, 0, 1, 0, 0);
            case DELAYED -> new ActivityCounts(1, 0, 0, 0, 1, 0);
            case CANCELLED -> new ActivityCounts(1, 0, 0, 0, 0, 1);
        };
    }

    /** The sum of both, status by status. */
    public ActivityCounts plus(ActivityCounts other) {
        return new ActivityCounts(
                total + other.total,
                planned + other.planned,
                ongoing + other.ongoing,
                done + other.done,
                delayed + other.delayed,
                cancelled + other.cancelled);
    }

    /** All activities, whatever their status. */
    public long sum() {
        return planned + ongoing + done + delayed + cancelled;
    }
}
