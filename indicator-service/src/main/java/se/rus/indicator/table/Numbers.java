package se.rus.indicator.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** What a value may be, whichever file it came in. */
final class Numbers {
    private static final int INTEGER_DIGITS = 15;
    private static final int DECIMALS = 9;
    /** What Excel keeps and shows; the digits after them are noise of its binary numbers. */
    private static final MathContext EXCEL = new MathContext(15, RoundingMode.HALF_EVEN);

    private Numbers() {}

    /** As a reading, when it has few enough digits and is whole where it must be. */
    static NumberReading within(BigDecimal number, boolean wholeNumbers) {
        BigDecimal stripped = number.stripTrailingZeros();
        // Before anything writes it out: 1e999999999 is short here and a gigabyte in full.
        if ((long) stripped.precision() - stripped.scale() > INTEGER_DIGITS || stripped.scale() > DECIMALS) {
            return new NumberReading.TooManyDigits();
        }
        BigDecimal plain = plain(stripped);
        return wholeNumbers && plain.scale() > 0 ? new NumberReading.NotWhole(plain) : new NumberReading.Value(plain);
    }

    /** Without zeros at the end, and never with an exponent. */
    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** As Excel shows it: 39.700000000000003 is 39.7. */
    static BigDecimal asShown(BigDecimal stored) {
        return stored.round(EXCEL).stripTrailingZeros();
    }

    /** For a cell that should be text: 2025, 880. */
    static String text(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
