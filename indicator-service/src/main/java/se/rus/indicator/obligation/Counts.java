package se.rus.indicator.obligation;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How many values were asked for, and what there is of them.
 *
 * @param expected values asked for: reported and notReported together
 * @param reported values and such that were reported as missing: onTime, late and afterReopening together
 * @param reportedAsMissing of the reported ones
 * @param preliminary of the reported ones
 * @param onTime reported no later than the day it was due
 * @param late reported after that day
 * @param afterReopening reported while it was opened again for the actor
 * @param notReported withdrawn and neverReported together
 * @param withdrawn reported once and taken back
 * @param neverReported also those that are not due yet
 * @param reportedPercent of those expected, one decimal
 * @param onTimePercent of those expected, one decimal
 */
public record Counts(
        long expected,
        long reported,
        long reportedAsMissing,
        long preliminary,
        long onTime,
        long late,
        long afterReopening,
        long notReported,
        long withdrawn,
        long neverReported,
        BigDecimal reportedPercent,
        BigDecimal onTimePercent) {
    static final Counts NONE = new Parts(0, 0, 0, 0, 0, 0, 0).counts();

    /** What each value is exactly one of, and two things that a reported one may be besides. */
    record Parts(
            long onTime,
            long late,
            long afterReopening,
            long withdrawn,
            long neverReported,
            long reportedAsMissing,
            long preliminary) {
        Counts counts() {
            long reported = onTime + late + afterReopening;
            long notReported = withdrawn + neverReported;
            long expected = reported + notReported;
            return new Counts(
                    expected,
                    reported,
                    reportedAsMissing,
                    preliminary,
                    onTime,
                    late,
                    afterReopening,
                    notReported,
                    withdrawn,
                    neverReported,
                    percent(reported, expected),
                    percent(onTime, expected));
        }
    }

    Counts plus(Counts other) {
        return new Parts(
                        onTime + other.onTime,
                        late + other.late,
                        afterReopening + other.afterReopening,
                        withdrawn + other.withdrawn,
                        neverReported + other.neverReported,
                        reportedAsMissing + other.reportedAsMissing,
                        preliminary + other.preliminary)
                .counts();
    }

    private static BigDecimal percent(long part, long all) {
        return all == 0
                ? BigDecimal.ZERO.setScale(1)
                : BigDecimal.valueOf(100 * part).divide(BigDecimal.valueOf(all), 1, RoundingMode.HALF_UP);
    }
}
