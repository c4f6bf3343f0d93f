package se.rus.indicator.assessment;

import java.util.Optional;
import se.rus.indicator.definition.Definition;

/** The arrow: where a year with the slope takes the value, as seen by what is desired. */
final class Trend {
    private Trend() {}

    static Told<Arrow> of(Definition definition, Outlook outlook, Optional<Preference> preference) {
        return outlook.slope()
                .map(slope -> {
                    Arrow arrow = arrow(definition, outlook, slope, preference);
                    return new Told<>(arrow, TrendWords.trend(definition, outlook, slope.decimal(), arrow));
                })
                .orElseGet(() -> new Told<>(Arrow.UNKNOWN, TrendWords.unknown()));
    }

    private static Arrow arrow(
            Definition definition, Outlook outlook, Fraction slope, Optional<Preference> preference) {
        if (preference.isEmpty()) {
            return Arrow.UNKNOWN;
        }
        if (slope.abs().compareTo(definition.unchangedWithin()) <= 0) {
            return Arrow.UNCHANGED;
        }
        Fraction inAYear = slope.plus(outlook.value());
        return switch (preference.get().compare(inAYear, Fraction.of(outlook.value()))) {
            case BETTER -> Arrow.IMPROVING;
            case WORSE -> Arrow.WORSENING;
            case EQUAL, UNKNOWN -> Arrow.UNCHANGED;
        };
    }
}
