package se.rus.indicator.assessment;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/**
 * An exact quotient. A third of something three times is the whole again, so a value exactly on the line is not judged
 * by the rounding of a decimal. Beyond 400 digits it rounds, always the same way, so that greater never becomes less.
 *
 * @param bottom above zero
 */
record Fraction(BigDecimal top, BigDecimal bottom) implements Comparable<Fraction> {
    private static final MathContext DIGITS = new MathContext(400);

    static Fraction of(BigDecimal value) {
        return new Fraction(value, BigDecimal.ONE);
    }

    static BigDecimal minus(BigDecimal a, BigDecimal b) {
        return a.subtract(b, DIGITS);
    }

    static BigDecimal times(BigDecimal a, BigInteger b) {
        return a.multiply(new BigDecimal(b), DIGITS);
    }

    /** Exact, because a half ends. */
    static BigDecimal half(BigDecimal a, BigDecimal b) {
        return a.add(b, DIGITS).multiply(new BigDecimal("0.5"), DIGITS);
    }

    Fraction plus(BigDecimal value) {
        return new Fraction(top.add(value.multiply(bottom, DIGITS), DIGITS), bottom);
    }

    Fraction minus(Fraction other) {
        BigDecimal mine = top.multiply(other.bottom, DIGITS);
        return new Fraction(
                mine.subtract(other.top.multiply(bottom, DIGITS), DIGITS), bottom.multiply(other.bottom, DIGITS));
    }

    /** The same times a quotient of whole numbers, {@code of} above zero. */
    Fraction times(int by, int of) {
        return new Fraction(
                top.multiply(BigDecimal.valueOf(by), DIGITS), bottom.multiply(BigDecimal.valueOf(of), DIGITS));
    }

    int signum() {
        return top.signum();
    }

    Fraction abs() {
        return new Fraction(top.abs(), bottom);
    }

    /** With 34 digits, as it is published. */
    BigDecimal decimal() {
        BigDecimal whole = top.divide(bottom, MathContext.DECIMAL128).stripTrailingZeros();
        return whole.scale() < 0 && whole.scale() > -40 ? whole.setScale(0) : whole;
    }

    int compareTo(BigDecimal value) {
        return top.compareTo(value.multiply(bottom, DIGITS));
    }

    @Override
    public int compareTo(Fraction other) {
        return top.multiply(other.bottom, DIGITS).compareTo(other.top.multiply(bottom, DIGITS));
    }
}
