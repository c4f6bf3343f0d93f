package se.rus.indicator.assessment;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The slope after Theil and Sen: the median of the slopes between every two points. Nearly a third of the points can be
 * wrong without carrying it away. Points of the same part of the year lie whole years apart, so all slopes share one
 * whole denominator and nothing is rounded.
 */
final class RobustSlope {
    private RobustSlope() {}

    /**
     * Per year; empty with fewer than two points.
     *
     * @param points of the same part of different years, in period order
     */
    static Optional<Fraction> of(List<Point> points) {
        if (points.size() < 2) {
            return Optional.empty();
        }
        BigInteger shared = BigInteger.ONE;
        for (int i = 0; i < points.size(); i++) {
            for (int j = i + 1; j < points.size(); j++) {
                BigInteger years = BigInteger.valueOf(years(points.get(i), points.get(j)));
                shared = shared.divide(shared.gcd(years)).multiply(years);
            }
        }
        List<BigDecimal> slopes = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            for (int j = i + 1; j < points.size(); j++) {
                BigInteger years = BigInteger.valueOf(years(points.get(i), points.get(j)));
                BigDecimal change =
                        Fraction.minus(points.get(j).value(), points.get(i).value());
                slopes.add(Fraction.times(change, shared.divide(years)));
            }
        }
        return Optional.of(new Fraction(Median.of(slopes), new BigDecimal(shared)));
    }

    private static long years(Point from, Point to) {
        return to.period().year() - from.period().year();
    }
}
