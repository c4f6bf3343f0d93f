package se.rus.indicator.plausibility;

import java.math.BigDecimal;
import se.rus.contracts.value.BilingualText;
import se.rus.indicator.definition.Bounds;

/** How findings are said, with numbers as people write them in each language. */
final class Told {
    private Told() {}

    static BilingualText outOfBounds(BigDecimal value, Bounds bounds) {
        return text(
                "%s ligger utanför gränserna %s till %s.",
                "%s lies outside the bounds %s to %s.", value, bounds.min(), bounds.max());
    }

    /** The same numbers in both; null is an open end. */
    static BilingualText text(String sv, String en, BigDecimal... numbers) {
        Object[] swedish = new Object[numbers.length];
        Object[] english = new Object[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            english[i] =
                    numbers[i] == null ? "–" : numbers[i].stripTrailingZeros().toPlainString();
            swedish[i] = english[i].toString().replace('.', ',');
        }
        return new BilingualText(sv.formatted(swedish), en.formatted(english));
    }
}
