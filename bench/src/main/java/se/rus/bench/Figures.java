package se.rus.bench;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.Map;

/** What was measured, by name, to four digits. More would be noise. */
final class Figures {
    private static final MathContext DIGITS = new MathContext(4);

    private final Map<String, BigDecimal> all = new LinkedHashMap<>();

    void put(String name, double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).round(DIGITS).stripTrailingZeros();
        all.put(name, rounded.scale() < 0 ? rounded.setScale(0) : rounded);
    }

    Map<String, BigDecimal> all() {
        return all;
    }
}
