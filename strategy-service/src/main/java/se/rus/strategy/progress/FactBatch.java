package se.rus.strategy.progress;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Rows by table: of each the newest, because a statement may touch a row only once; and whose documents may change. */
final class FactBatch {
    private final Map<String, Map<String, FactRow>> rows = new HashMap<>();
    private final Set<String> counties = new HashSet<>();
    private final Set<String> indicators = new HashSet<>();
    private final Set<String> strategies = new HashSet<>();

    void put(String table, NewFact fact) {
        put(table, fact.key(), fact);
    }

    void put(String table, String key, NewFact fact) {
        rows.computeIfAbsent(table, ignored -> new HashMap<>()).merge(key, fact.row(), FactRow::newer);
    }

    void touchCounty(String county) {
        counties.add(county);
    }

    void touchIndicator(String indicatorId) {
        indicators.add(indicatorId);
    }

    void touchStrategies(List<String> strategyIds) {
        strategies.addAll(strategyIds);
    }

    Collection<FactRow> of(String table) {
        return rows.getOrDefault(table, Map.of()).values();
    }

    /** Counties, indicators and strategies that the batch speaks of: whose documents may change. */
    String[] counties() {
        return counties.toArray(String[]::new);
    }

    String[] indicators() {
        return indicators.toArray(String[]::new);
    }

    String[] strategies() {
        return strategies.toArray(String[]::new);
    }
}
