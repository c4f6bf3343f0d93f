package se.rus.indicator.definition;

import java.util.Set;
import java.util.TreeSet;

/** The units that may be measured in (R38). */
public final class Units {
    private static final Set<String> KNOWN = new TreeSet<>(
            Set.of("%", "st", "kg", "DDD", "recept / 1000 inv.", "l/kvm", "kWh/kvm", "MWh", "kr", "ton CO2e"));

    private Units() {}

    /** As in the catalogue, however the spaces were set: {@code recept/1000 inv.} is {@code recept / 1000 inv.} */
    static String canonical(String unit) {
        return KNOWN.stream()
                .filter(known -> known.replace(" ", "").equals(unit.replace(" ", "")))
                .findFirst()
                .orElse(unit);
    }

    public static boolean isKnown(String unit) {
        return KNOWN.contains(unit);
    }

    /** For people: all of them in one line. */
    public static String all() {
        return String.join(", ", KNOWN);
    }
}
