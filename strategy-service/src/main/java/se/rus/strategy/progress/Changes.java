package se.rus.strategy.progress;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import se.rus.contracts.funding.GrantDecided;
import se.rus.contracts.indicator.IndicatorAssessed;
import se.rus.contracts.indicator.IndicatorDefined;
import se.rus.contracts.indicator.ObservationRecorded;
import se.rus.contracts.indicator.ObservationRevised;
import se.rus.contracts.strategy.StrategyAdopted;
import se.rus.platform.inbox.ReceivedEvent;

/** A batch of public events as rows, each row once. An event of an unknown type, or without its keys, is refused. */
final class Changes {
    private final Map<String, StrategyRow> strategies = new LinkedHashMap<>();
    private final Map<String, IndicatorRow> indicators = new LinkedHashMap<>();
    private final Map<ObservationRow.Key, ObservationRow> observations = new LinkedHashMap<>();
    private final Map<Pair, AssessmentRow> assessments = new LinkedHashMap<>();
    private final Map<String, GrantRow> grants = new LinkedHashMap<>();
    private final Map<List<String>, Mark> counties = new LinkedHashMap<>();

    static Changes of(List<ReceivedEvent> events) {
        Changes changes = new Changes();
        events.forEach(changes::add);
        return changes;
    }

    private void add(ReceivedEvent event) {
        switch (event.type()) {
            case "se.rus.StrategyAdopted.v1" -> adopted(event, event.as(StrategyAdopted.class));
            case "se.rus.IndicatorDefined.v1" -> defined(event, event.as(IndicatorDefined.class));
            case "se.rus.ObservationRecorded.v1" -> observed(EventRows.of(event, event.as(ObservationRecorded.class)));
            case "se.rus.ObservationRevised.v1" -> observed(EventRows.of(event, event.as(ObservationRevised.class)));
            case "se.rus.IndicatorAssessed.v1" -> assessed(EventRows.of(event, event.as(IndicatorAssessed.class)));
            case "se.rus.GrantDecided.v1" -> granted(EventRows.of(event, event.as(GrantDecided.class)));
            default -> throw new IllegalArgumentException("Unknown type " + event.type());
        }
        Mark mark = new Mark(event.source(), event.county(), 1, event.sourcePosition(), event.time());
        counties.merge(List.of(event.county(), event.source()), mark, Mark::plus);
    }

    private void adopted(ReceivedEvent event, StrategyAdopted it) {
        Objects.requireNonNull(it.strategyId(), "strategyId");
        StrategyRow row = new StrategyRow(
                it.strategyId(), event.county(), event.version(), it, 1, event.sourcePosition(), event.time());
        strategies.merge(it.strategyId(), row, (before, now) -> now.after(before));
    }

    private void defined(ReceivedEvent event, IndicatorDefined it) {
        Objects.requireNonNull(it.indicatorId(), "indicatorId");
        IndicatorRow row = new IndicatorRow(
                it.indicatorId(), event.county(), event.version(), it, 1, event.sourcePosition(), event.time());
        indicators.merge(it.indicatorId(), row, (before, now) -> now.after(before));
    }

    private void observed(ObservationRow row) {
        observations.merge(row.key(), row, (before, now) -> now.after(before));
    }

    private void assessed(AssessmentRow row) {
        assessments.merge(row.pair(), row, AssessmentRow::and);
    }

    private void granted(GrantRow row) {
        grants.merge(row.projectId(), row, (before, now) -> now.after(before));
    }

    Collection<StrategyRow> strategies() {
        return strategies.values();
    }

    Collection<IndicatorRow> indicators() {
        return indicators.values();
    }

    Collection<PlacementRow> placements() {
        return indicators.values().stream()
                .flatMap(row -> PlacementRow.of(row.definition()).stream())
                .toList();
    }

    Collection<ObservationRow> observations() {
        return observations.values();
    }

    Collection<AssessmentRow> assessments() {
        return assessments.values();
    }

    Collection<GrantRow> grants() {
        return grants.values();
    }

    Collection<Mark> counties() {
        return counties.values();
    }

    /** What may lead to other strategies than those of the events' own counties. */
    Touched touched() {
        Set<String> ids =
                indicators.values().stream().map(IndicatorRow::indicatorId).collect(Collectors.toSet());
        observations.keySet().forEach(key -> ids.add(key.indicatorId()));
        assessments.keySet().forEach(pair -> ids.add(pair.indicatorId()));
        return new Touched(
                counties.values().stream().map(Mark::county).distinct().toArray(String[]::new),
                ids.toArray(String[]::new),
                grants.values().stream().map(GrantRow::strategyId).distinct().toArray(String[]::new));
    }

    /** Counties, indicators and strategies. */
    record Touched(String[] counties, String[] indicators, String[] strategies) {}
}
