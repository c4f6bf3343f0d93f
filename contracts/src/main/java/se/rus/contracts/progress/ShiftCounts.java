package se.rus.contracts.progress;

import se.rus.contracts.PublicRecord;
import se.rus.contracts.strategy.ShiftStage;

/**
 * Shifts (förflyttningar) by stage, each 0 or more.
 *
 * @param total of the two others
 * @param wanted not happened yet
 * @param happened come about
 */
@PublicRecord
public record ShiftCounts(long total, long wanted, long happened) {

    /** Nothing counted yet. */
    public static final ShiftCounts NONE = new ShiftCounts(0, 0, 0);

    /** One shift at that stage. */
    public static ShiftCounts one(ShiftStage stage) {
        return switch (stage) {
            case WANTED -> new ShiftCounts(1, 1, 0);
            case HAPPENED -> new ShiftCounts(1, 0, 1);
        };
    }

    /** The sum of both, stage by stage. */
    public ShiftCounts plus(ShiftCounts other) {
        return new ShiftCounts(total + other.total, wanted + other.wanted, happened + other.happened);
    }

    /** All shifts, whatever their stage. */
    public long sum() {
        return wanted + happened;
    }
}
