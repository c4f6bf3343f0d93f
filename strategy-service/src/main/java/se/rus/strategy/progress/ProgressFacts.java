package se.rus.strategy.progress;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.rus.contracts.funding.GrantDecided;
import se.rus.contracts.indicator.GoalReference;
import se.rus.contracts.indicator.IndicatorAssessed;
import se.rus.contracts.indicator.IndicatorDefined;
import se.rus.contracts.indicator.ObservationRecorded;
import se.rus.contracts.indicator.ObservationRevised;
import se.rus.contracts.strategy.StrategyAdopted;
import se.rus.platform.inbox.ReceivedEvent;

/** A batch of public events as rows: of each stream the newest, because a statement may touch a row only once. */
final class ProgressFacts {
    private final Map<String, Map<String, Row>> rows = new HashMap<>();
    private final Set<String> counties = new HashSet<>();
    private final Set<String> indicators = new HashSet<>();
    private final Set<String> strategies = new HashSet<>();

    /** A row of one of the tables; parts that a table does not have are null. */
    record Row(
            String id,
            String actor,
            String period,
            String breakdown,
            long version,
            String county,
            String strategyId,
            List<String> strategies,
            String signal,
            BigDecimal value,
            BigDecimal target,
            String event,
            Instant at,
            long sourcePosition) {}

    /** @throws IllegalArgumentException when a type is not known: the event is parked, never skipped */
    static ProgressFacts of(List<ReceivedEvent> events) {
        ProgressFacts facts = new ProgressFacts();
        events.forEach(facts::add);
        return facts;
    }

    Collection<Row> of(String table) {
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

    private void add(ReceivedEvent event) {
        counties.add(event.county());
        switch (event.type()) {
            case "se.rus.StrategyAdopted.v1" -> add(event, event.as(StrategyAdopted.class));
            case "se.rus.IndicatorDefined.v1" -> add(event, event.as(IndicatorDefined.class));
            case "se.rus.ObservationRecorded.v1" -> add(event, event.as(ObservationRecorded.class));
            case "se.rus.ObservationRevised.v1" -> add(event, event.as(ObservationRevised.class));
            case "se.rus.IndicatorAssessed.v1" -> add(event, event.as(IndicatorAssessed.class));
            case "se.rus.GrantDecided.v1" -> add(event, event.as(GrantDecided.class));
            default -> throw new IllegalArgumentException("Unknown type of public event: " + event.type());
        }
    }

    private void add(ReceivedEvent event, StrategyAdopted it) {
        strategies.add(it.strategyId());
        put("strategies", event, it.strategyId(), null, null, null, null, null, null);
    }

    private void add(ReceivedEvent event, IndicatorDefined it) {
        indicators.add(it.indicatorId());
        List<String> linked =
                it.goals().stream().map(GoalReference::strategyId).distinct().toList();
        strategies.addAll(linked);
        put("indicators", event, it.indicatorId(), null, null, null, null, linked, null);
    }

    private void add(ReceivedEvent event, ObservationRecorded it) {
        indicators.add(it.indicatorId());
        put(
                "observations",
                event,
                it.indicatorId(),
                it.actor(),
                it.period(),
                it.breakdown().word(),
                null,
                null,
                null);
    }

    private void add(ReceivedEvent event, ObservationRevised it) {
        indicators.add(it.indicatorId());
        put(
                "observations",
                event,
                it.indicatorId(),
                it.actor(),
                it.period(),
                it.breakdown().word(),
                null,
                null,
                null);
    }

    private void add(ReceivedEvent event, IndicatorAssessed it) {
        indicators.add(it.indicatorId());
        put("assessments", event, it.indicatorId(), it.actor(), it.period(), null, null, null, it);
    }

    private void add(ReceivedEvent event, GrantDecided it) {
        strategies.add(it.strategyId());
        put("grants", event, it.projectId(), null, null, null, it.strategyId(), null, null);
    }

    private void put(
            String table,
            ReceivedEvent event,
            String id,
            String actor,
            String period,
            String breakdown,
            String strategyId,
            List<String> linked,
            IndicatorAssessed assessed) {
        Row row = new Row(
                id,
                actor,
                period,
                breakdown,
                event.version(),
                event.county(),
                strategyId,
                linked,
                assessed == null ? null : assessed.signal().word(),
                assessed == null ? null : assessed.value(),
                assessed == null ? null : assessed.target(),
                event.data(),
                event.time(),
                event.sourcePosition());
        rows.computeIfAbsent(table, ignored -> new HashMap<>())
                .merge(
                        String.join("/", new ArrayList<>(List.of(id, text(actor), text(period), text(breakdown)))),
                        row,
                        (one, other) -> one.version() > other.version() ? one : other);
    }

    private static String text(String part) {
        return part == null ? "" : part;
    }
}
