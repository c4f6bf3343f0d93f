package se.rus.indicator.assessment;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import se.rus.contracts.indicator.Target;
import se.rus.contracts.indicator.TargetKind;

/**
 * Where a value is to lie, both ends included.
 *
 * @param low null when open downwards
 * @param high null when open upwards
 */
record Region(BigDecimal low, BigDecimal high) {

    /** All bounds hold at once; a plain value among them is to be met exactly. */
    static Region of(List<Target> targets) {
        return new Region(
                ends(targets, TargetKind.LOWER_BOUND)
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                ends(targets, TargetKind.UPPER_BOUND)
                        .min(Comparator.naturalOrder())
                        .orElse(null));
    }

    static Region around(BigDecimal level, BigDecimal within) {
        BigDecimal some = within.max(BigDecimal.ZERO);
        return new Region(Fraction.minus(level, some), Fraction.minus(level, some.negate()));
    }

    boolean holds(Fraction value) {
        return outside(value).signum() == 0;
    }

    boolean holds(BigDecimal value) {
        return holds(Fraction.of(value));
    }

    boolean isCrossed() {
        return low != null && high != null && low.compareTo(high) > 0;
    }

    /** How far outside it lies, zero within. Never a worse number for a value between it and the region. */
    Fraction outside(Fraction value) {
        Fraction far = value.minus(nearest(value)).abs();
        return isCrossed() ? far.plus(Fraction.minus(low, high)) : far;
    }

    /** Its point nearest the value; the value itself within it. */
    Fraction nearest(Fraction value) {
        if (low != null && value.compareTo(low) < 0) {
            return Fraction.of(low);
        }
        return high != null && value.compareTo(high) > 0 ? Fraction.of(high) : value;
    }

    private static Stream<BigDecimal> ends(List<Target> targets, TargetKind bound) {
        return targets.stream()
                .filter(each -> each.kind() == bound || each.kind() == TargetKind.VALUE)
                .filter(each -> each.value() != null)
                .map(Target::value);
    }
}
