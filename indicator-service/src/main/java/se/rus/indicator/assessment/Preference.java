package se.rus.indicator.assessment;

import java.util.Comparator;
import java.util.Optional;
import se.rus.contracts.indicator.DesiredDirection;

/** Which of two values is the better one. The greater in this order is better. */
record Preference(Comparator<Fraction> order) {

    static Preference of(boolean higherIsBetter) {
        Comparator<Fraction> up = Comparator.naturalOrder();
        return new Preference(higherIsBetter ? up : up.reversed());
    }

    /** The nearer is better; within the region all are equal. */
    static Preference of(Region region) {
        return new Preference(Comparator.comparing(region::outside).reversed());
    }

    /** By what is desired; empty when something is to be kept or to lie in a range that nobody has stated. */
    static Optional<Preference> of(DesiredDirection desired, Optional<Region> region) {
        return switch (desired) {
            case INCREASE -> Optional.of(of(true));
            case DECREASE -> Optional.of(of(false));
            case KEEP, RANGE -> region.map(Preference::of);
        };
    }

    /** How the one stands to the other. */
    Standing compare(Fraction one, Fraction other) {
        int better = order.compare(one, other);
        if (better == 0) {
            return Standing.EQUAL;
        }
        return better > 0 ? Standing.BETTER : Standing.WORSE;
    }
}
