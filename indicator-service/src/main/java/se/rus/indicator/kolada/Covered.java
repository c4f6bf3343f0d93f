package se.rus.indicator.kolada;

import java.util.List;
import java.util.Map;

/**
 * Indicators of which all is known for some actors, once an import is complete.
 *
 * @param kpis the KPI of each, by indicatorId
 * @param actors whose values are asked for, in order
 */
public record Covered(Map<String, String> kpis, List<String> actors) {
    public Covered {
        kpis = Map.copyOf(kpis);
        actors = List.copyOf(actors);
    }
}
