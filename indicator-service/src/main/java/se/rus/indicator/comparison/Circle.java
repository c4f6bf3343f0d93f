package se.rus.indicator.comparison;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import se.rus.contracts.reference.Actor;
import se.rus.indicator.comparison.PeriodValues.Said;
import se.rus.indicator.definition.Definition;

/**
 * Those who are compared, and what each has said. The actor is one of them always: Kolada's groups of similar
 * municipalities are made for one municipality and leave it out.
 *
 * @param members codes, the actor among them
 * @param country what is said of the whole country; empty when nothing is
 */
record Circle(Actor actor, SortedSet<String> members, Map<String, Said> said, Optional<BigDecimal> country) {
    /** The whole country's code in Kolada. */
    private static final String COUNTRY = "0000";

    static Circle of(ComparisonGroup group, Definition definition, Actor actor, Map<String, Said> said) {
        SortedSet<String> members = new TreeSet<>(group.members());
        if (group.onlyThoseWhoReport()) {
            members.removeIf(code -> !definition.expectedActors().contains(code) && !said.containsKey(code));
        }
        members.add(actor.code());
        Optional<BigDecimal> country = Optional.ofNullable(said.get(COUNTRY)).map(Said::value);
        return new Circle(actor, members, said, country);
    }

    /** By actor, of those members that have a number. */
    Map<String, BigDecimal> values() {
        Map<String, BigDecimal> values = new TreeMap<>();
        for (String code : members) {
            Optional.ofNullable(said.get(code)).map(Said::value).ifPresent(value -> values.put(code, value));
        }
        return values;
    }

    /** Preliminary or final; null when nothing is said. */
    String status(String code) {
        return Optional.ofNullable(said.get(code)).map(Said::status).orElse(null);
    }
}
