package se.rus.indicator.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import se.rus.indicator.definition.Bounds;
import se.rus.indicator.definition.Definition;
import se.rus.indicator.period.Period;

/**
 * Where the value goes when the slope goes on. Every number in it grows with the assessed value: the slope because the
 * assessed point is the last one, the rest because it adds and cuts. That keeps a signal that it turns monotone.
 *
 * @param slope per year; empty with fewer than two points
 * @param bounds null when everything can be
 */
record Outlook(Period period, BigDecimal value, List<Point> points, Optional<Fraction> slope, Bounds bounds) {
    private static final int ENOUGH_TO_JUDGE = 3;

    static Outlook of(Definition definition, Period period, BigDecimal value, List<Point> points) {
        return new Outlook(period, value, points, RobustSlope.of(points), definition.bounds());
    }

    /** At the end of a period; empty when it is past or nothing is known. */
    Optional<Fraction> at(Period then) {
        return uncut(then).map(this::cut);
    }

    /** For the target; {@code reaches} is said of a target with a number. */
    Optional<Forecast> forecast(Definition definition, Aim aim) {
        return at(aim.period()).map(there -> {
            Optional<Region> region = aim.region(definition);
            Boolean reaches = null;
            if (region.isPresent()) {
                reaches = region.get().holds(there);
            } else if (!aim.isDirection()) {
                reaches = reaches(aim, aim.higherIsBetter(definition.desired()), there);
            }
            return new Forecast(
                    aim.period().text(),
                    there.decimal(),
                    monthsTo(aim.period()),
                    points.size(),
                    uncut(aim.period())
                            .filter(each -> each.compareTo(there) != 0)
                            .isPresent(),
                    reaches);
        });
    }

    /** Whether it says that the target will be reached; empty when it is too thin to judge by, or the time is up. */
    Optional<Boolean> judges(Aim aim, boolean higherIsBetter) {
        return at(aim.period())
                .filter(there -> points.size() >= ENOUGH_TO_JUDGE && monthsTo(aim.period()) > 0)
                .map(there -> reaches(aim, higherIsBetter, there));
    }

    private static boolean reaches(Aim aim, boolean higherIsBetter, Fraction there) {
        int compared = there.compareTo(aim.target().value());
        return higherIsBetter ? compared >= 0 : compared <= 0;
    }

    private Optional<Fraction> uncut(Period then) {
        return monthsTo(then) < 0
                ? Optional.empty()
                : slope.map(each -> each.times(monthsTo(then), 12).plus(value));
    }

    /** Bounds that cross say nothing. */
    private Fraction cut(Fraction there) {
        Region possible = bounds == null ? new Region(null, null) : new Region(bounds.min(), bounds.max());
        return possible.isCrossed() ? there : possible.nearest(there);
    }

    private int monthsTo(Period then) {
        return then.endMonth() - period.endMonth();
    }
}
