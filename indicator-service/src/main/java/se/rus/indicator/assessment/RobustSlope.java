package se.rus.indicator.assessment;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        BigInteger shared = sharedYears(points);
        Map<Integer, BigInteger> shares = new HashMap<>();
        List<BigDecimal> slopes = new ArrayList<>(points.size() * points.size() / 2);
        for (int i = 0; i < points.size(); i++) {
            for (int j = i + 1; j < points.size(); j++) {
                BigInteger share = shares.computeIfAbsent(
                        years(points.get(i), points.get(j)), years -> shared.divide(BigInteger.valueOf(years)));
                BigDecimal change =
                        Fraction.minus(points.get(j).value(), points.get(i).value());
                slopes.add(Fraction.times(change, share));
            }
        }
        return Optional.of(new Fraction(Median.of(slopes), new BigDecimal(shared)));
    }

    /** The least number of years that every distance between two points divides. */
    private static BigInteger sharedYears(List<Point> points) {
        BitSet distances = new BitSet();
        for (int i = 0; i < points.size(); i++) {
            for (int j = i + 1; j < points.size(); j++) {
                distances.set(years(points.get(i), points.get(j)));
            }
        }
        return distances.stream()
                .mapToObj(BigInteger::valueOf)
                .reduce(BigInteger.ONE, (a, b) -> a.divide(a.gcd(b)).multiply(b));
    }

    private static int years(Point from, Point to) {
        return to.period().year() - from.period().year();
    }
}
