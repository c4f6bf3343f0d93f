package se.rus.strategy.counting;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.rus.strategy.activity.ActivityStatus;

/**
 * Activities by status as last reported.
 *
 * @param total of the five others
 * @param planned not begun, or not reported on yet
 * @param ongoing under way as planned
 * @param done finished
 * @param delayed later than planned
 * @param cancelled given up
 */
@Schema(name = "CountedActivities")
public record ActivityCounts(long total, long planned, long ongoing, long done, long delayed, long cancelled) {
    static final ActivityCounts NONE = new ActivityCounts(0, 0, 0, 0, 0, 0);

    static ActivityCounts one(ActivityStatus status) {
        return switch (status) {
            case PLANNED -> new ActivityCounts(1, 1, 0, 0, 0, 0);
            case ONGOING -> new ActivityCounts(1, 0, 1, 0, 0, 0);
            case DONE -> new ActivityCounts(1, 0, 0, 1, 0, 0);
            case DELAYED -> new ActivityCounts(1, 0, 0, 0, 1, 0);
            case CANCELLED -> new ActivityCounts(1, 0, 0, 0, 0, 1);
        };
    }

    ActivityCounts plus(ActivityCounts other) {
        return new ActivityCounts(
                total + other.total,
                planned + other.planned,
                ongoing + other.ongoing,
                done + other.done,
                delayed + other.delayed,
                cancelled + other.cancelled);
    }
}
