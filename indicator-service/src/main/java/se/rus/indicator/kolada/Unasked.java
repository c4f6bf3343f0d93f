package se.rus.indicator.kolada;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What Kolada answered with and nobody asked for. It is not stored, but named.
 *
 * @param kpis in order
 * @param actors codes of municipalities and regions, in order
 */
public record Unasked(List<String> kpis, List<String> actors) {
    static final Unasked NONE = new Unasked(List.of(), List.of());

    public Unasked {
        kpis = List.copyOf(kpis);
        actors = List.copyOf(actors);
    }

    /** @param covered what was asked for; nothing is unasked where that is not known, as in imports of earlier versions */
    static Unasked in(JsonNode page, List<Covered> covered) {
        return covered.isEmpty()
                ? NONE
                : new Unasked(
                        others(
                                page,
                                "kpi",
                                covered.stream()
                                        .flatMap(each -> each.kpis().values().stream())
                                        .collect(Collectors.toSet())),
                        others(
                                page,
                                "municipality",
                                covered.stream()
                                        .flatMap(each -> each.actors().stream())
                                        .collect(Collectors.toSet())));
    }

    private static List<String> others(JsonNode page, String name, Set<String> asked) {
        Collection<String> others = new TreeSet<>();
        page.get("values").forEach(row -> others.add(row.path(name).asText()));
        others.removeAll(asked);
        return List.copyOf(others);
    }
}
