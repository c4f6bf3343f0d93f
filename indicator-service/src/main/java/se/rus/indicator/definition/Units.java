package se.rus.indicator.definition;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.rus.contracts.value.BilingualText;

/** The units that may be measured in, with what may be done to their values over actors (R38). */
public final class Units {
    private static final List<Unit> ALL = List.of(
            share("%", "procent", "per cent"),
            share("procentenheter", "procentenheter", "percentage points"),
            share("index", "index", "index"),
            share("recept / 1000 inv.", "recept per 1 000 invånare", "prescriptions per 1,000 inhabitants"),
            share("per 1000 inv.", "per 1 000 invånare", "per 1,000 inhabitants"),
            share("per 100 000 inv.", "per 100 000 invånare", "per 100,000 inhabitants"),
            share("kr/inv", "kronor per invånare", "kronor per inhabitant"),
            share("l/kvm", "liter per kvadratmeter", "litres per square metre"),
            share("kWh/kvm", "kilowattimmar per kvadratmeter", "kilowatt-hours per square metre"),
            share("min", "minuter", "minutes"),
            share("dagar", "dagar", "days"),
            count("st", "antal", "number"),
            count("personer", "personer", "persons"),
            amount("kg", "kilogram", "kilograms"),
            amount("ton", "ton", "tonnes"),
            amount("ton CO2e", "ton koldioxidekvivalenter", "tonnes of carbon dioxide equivalents"),
            amount("DDD", "definierade dygnsdoser", "defined daily doses"),
            amount("MWh", "megawattimmar", "megawatt-hours"),
            amount("GWh", "gigawattimmar", "gigawatt-hours"),
            amount("km", "kilometer", "kilometres"),
            amount("ha", "hektar", "hectares"),
            amount("kr", "kronor", "kronor"),
            amount("tkr", "tusental kronor", "thousands of kronor"),
            amount("mnkr", "miljoner kronor", "millions of kronor"));

    private Units() {}

    /** The whole catalogue, by symbol. */
    public static List<Unit> catalogue() {
        return ALL.stream().sorted(Comparator.comparing(Unit::symbol)).toList();
    }

    /** The unit with that symbol. */
    public static Optional<Unit> of(String symbol) {
        return ALL.stream().filter(unit -> unit.symbol().equals(symbol)).findFirst();
    }

    /** As in the catalogue, however the spaces were set: {@code recept/1000 inv.} is {@code recept / 1000 inv.} */
    public static String canonical(String symbol) {
        return ALL.stream()
                .map(Unit::symbol)
                .filter(known -> known.replace(" ", "").equals(symbol.replace(" ", "")))
                .findFirst()
                .orElse(symbol);
    }

    /** For people: all of them in one line. */
    public static String all() {
        return catalogue().stream().map(Unit::symbol).collect(Collectors.joining(", "));
    }

    private static Unit share(String symbol, String sv, String en) {
        return new Unit(symbol, new BilingualText(sv, en), false, false, true);
    }

    private static Unit count(String symbol, String sv, String en) {
        return new Unit(symbol, new BilingualText(sv, en), true, true, true);
    }

    private static Unit amount(String symbol, String sv, String en) {
        return new Unit(symbol, new BilingualText(sv, en), false, true, true);
    }
}
