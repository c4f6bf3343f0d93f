package se.rus.strategy.counting;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.rus.strategy.shift.ShiftStage;

/**
 * Shifts by state.
 *
 * @param total of the two others
 * @param wanted told of as wanted, not happened yet
 * @param happened that have happened
 */
@Schema(name = "CountedShifts")
public record ShiftCounts(long total, long wanted, long happened) {
    static final ShiftCounts NONE = new ShiftCounts(0, 0, 0);

    static ShiftCounts one(ShiftStage stage) {
        return switch (stage) {
            case WANTED -> new ShiftCounts(1, 1, 0);
            case HAPPENED -> new ShiftCounts(1, 0, 1);
        };
    }

    ShiftCounts plus(ShiftCounts other) {
        return new ShiftCounts(total + other.total, wanted + other.wanted, happened + other.happened);
    }
}
