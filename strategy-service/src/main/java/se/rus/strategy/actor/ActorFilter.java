package se.rus.strategy.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Which actors to look for. Each part may be null.
 *
 * @param name part of a name that it has or had; capitals do not matter
 * @param kind a word of OrganisationKind
 * @param function a word of UnitFunction: those with such a unit
 * @param county two digits; together with the day: where it belongs on that day
 * @param on only those that exist on that day
 */
record ActorFilter(String name, String kind, String function, String county, LocalDate on) {
    private static final LocalDate EVER = LocalDate.of(2200, 12, 31);

    String condition() {
        List<String> all = new ArrayList<>(List.of("1 = 1"));
        if (name != null) {
            all.add("locate(:name, a.names) > 0");
        }
        if (kind != null) {
            all.add("array_contains(a.kinds, :kind)");
        }
        if (function != null) {
            all.add("array_contains(a.functions, :function)");
        }
        if (county != null) {
            all.add("exists (select 1 from ActorCountyView c where c.actorId = a.actorId and c.county = :county"
                    + " and (c.since is null or c.since <= :day))");
        }
        if (on != null) {
            all.add("(a.closedOn is null or a.closedOn > :on)");
        }
        return "from ActorView a where " + String.join(" and ", all);
    }

    /** Of the parameters only those that the condition names. */
    Map<String, Object> values() {
        Map<String, Object> values = new HashMap<>();
        if (name != null) {
            values.put("name", name.toLowerCase(Locale.ROOT));
        }
        if (kind != null) {
            values.put("kind", kind);
        }
        if (function != null) {
            values.put("function", function);
        }
        if (county != null) {
            values.put("county", county);
            values.put("day", on == null ? EVER : on);
        }
        if (on != null) {
            values.put("on", on);
        }
        return values;
    }
}
