package se.rus.strategy.progress;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.rus.contracts.funding.GrantDecided;
import se.rus.contracts.indicator.CountyAssessed;
import se.rus.contracts.indicator.GoalReference;
import se.rus.contracts.indicator.IndicatorAssessed;
import se.rus.contracts.indicator.IndicatorDefined;
import se.rus.contracts.indicator.IndicatorRetired;
import se.rus.contracts.indicator.IndicatorRevised;
import se.rus.contracts.indicator.ObservationRecorded;
import se.rus.contracts.indicator.ObservationRevised;
import se.rus.contracts.indicator.ObservationWithdrawn;
import se.rus.contracts.strategy.StrategyAdopted;
import se.rus.platform.inbox.ReceivedEvent;
import se.rus.platform.store.EventJson;

/** A batch of public events as rows: of each stream the newest, because a statement may touch a row only once. */
final class ProgressFacts {
    private final Map<String, Map<String, FactRow>> rows = new HashMap<>();
    private final Set<String> counties = new HashSet<>();
    private final Set<String> indicators = new HashSet<>();
    private final Set<String> strategies = new HashSet<>();

    /** @throws IllegalArgumentException when a type is not known: the event is parked, never skipped */
    static ProgressFacts of(List<ReceivedEvent> events) {
        ProgressFacts facts = new ProgressFacts();
        events.forEach(facts::add);
        return facts;
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

    private void add(ReceivedEvent event) {
        counties.add(event.county());
        switch (event.type()) {
            case "se.rus.StrategyAdopted.v1" -> add(event, event.as(StrategyAdopted.class));
            case "se.rus.IndicatorDefined.v1" -> add(event, event.as(IndicatorDefined.class));
            case "se.rus.IndicatorRevised.v1" -> add(event, event.as(IndicatorRevised.class));
            case "se.rus.ObservationRecorded.v1" -> add(event, event.as(ObservationRecorded.class));
            case "se.rus.ObservationRevised.v1" -> add(event, event.as(ObservationRevised.class));
            case "se.rus.ObservationWithdrawn.v1" -> add(event, event.as(ObservationWithdrawn.class));
            case "se.rus.IndicatorAssessed.v1" -> add(event, event.as(IndicatorAssessed.class));
            case "se.rus.IndicatorRetired.v1" -> add(event, event.as(IndicatorRetired.class));
            case "se.rus.CountyAssessed.v1" -> add(event, event.as(CountyAssessed.class));
            case "se.rus.GrantDecided.v1" -> add(event, event.as(GrantDecided.class));
            case "se.rus.DeviationFound.v1", "se.rus.DecisionMade.v1" -> {
                // What is done about a signal is not in the progress view.
            }
            default -> throw new IllegalArgumentException("Unknown type of public event: " + event.type());
        }
    }

    private void add(ReceivedEvent event, StrategyAdopted it) {
        strategies.add(it.strategyId());
        put("strategies", event, it.strategyId(), Parts.NONE);
    }

    private void add(ReceivedEvent event, IndicatorDefined it) {
        defined(event, it, event.data());
    }

    private void add(ReceivedEvent event, IndicatorRevised it) {
        defined(
                event,
                it.definition(),
                EventJson.MAPPER.valueToTree(it.definition()).toString());
    }

    private void defined(ReceivedEvent event, IndicatorDefined it, String definition) {
        indicators.add(it.indicatorId());
        List<String> linked =
                it.goals().stream().map(GoalReference::strategyId).distinct().toList();
        strategies.addAll(linked);
        put("indicators", event, it.indicatorId(), new Parts(null, null, null, null, linked, false, null, definition));
    }

    private void add(ReceivedEvent event, ObservationRecorded it) {
        observed(event, it.indicatorId(), it.actor(), it.period(), it.breakdown(), false);
    }

    private void add(ReceivedEvent event, ObservationRevised it) {
        observed(event, it.indicatorId(), it.actor(), it.period(), it.breakdown(), false);
    }

    private void add(ReceivedEvent event, ObservationWithdrawn it) {
        observed(event, it.indicatorId(), it.actor(), it.period(), it.breakdown(), true);
    }

    private void observed(
            ReceivedEvent event, String indicatorId, String actor, String period, String breakdown, boolean withdrawn) {
        indicators.add(indicatorId);
        Parts parts = new Parts(actor, period, breakdown, null, null, withdrawn, null, null);
        put("observations", event, indicatorId, parts);
    }

    private void add(ReceivedEvent event, IndicatorAssessed it) {
        indicators.add(it.indicatorId());
        Parts parts = new Parts(it.actor(), it.period(), null, null, null, false, it, null);
        put("assessments", event, it.indicatorId(), parts);
        put("signals", event, it.indicatorId(), parts);
    }

    private void add(ReceivedEvent event, IndicatorRetired it) {
        indicators.add(it.indicatorId());
        put("retirements", event, it.indicatorId(), Parts.NONE);
    }

    private void add(ReceivedEvent event, CountyAssessed it) {
        indicators.add(it.indicatorId());
        put("counties", event, it.indicatorId(), Parts.NONE);
    }

    private void add(ReceivedEvent event, GrantDecided it) {
        strategies.add(it.strategyId());
        put("grants", event, event.stream(), new Parts(null, null, null, it.strategyId(), null, false, null, null));
    }

    /** What a row has besides its id; null where its table has no such column. */
    private record Parts(
            String actor,
            String period,
            String breakdown,
            String strategyId,
            List<String> linked,
            boolean withdrawn,
            IndicatorAssessed assessed,
            String event) {
        static final Parts NONE = new Parts(null, null, null, null, null, false, null, null);
    }

    private void put(String table, ReceivedEvent event, String id, Parts parts) {
        IndicatorAssessed assessed = parts.assessed();
        FactRow row = new FactRow(
                id,
                parts.actor(),
                parts.period(),
                parts.breakdown(),
                event.version(),
                event.county(),
                parts.strategyId(),
                parts.linked(),
                parts.withdrawn(),
                assessed == null ? null : assessed.signal().word(),
                assessed == null ? null : assessed.value(),
                assessed == null ? null : assessed.target(),
                assessed == null || assessed.details() == null
                        ? null
                        : assessed.details().trend(),
                parts.event() == null ? event.data() : parts.event(),
                event.time(),
                event.sourcePosition());
        String key = table.equals("signals")
                ? Long.toString(event.sourcePosition())
                : String.join("/", id, text(parts.actor()), text(parts.period()), text(parts.breakdown()));
        rows.computeIfAbsent(table, ignored -> new HashMap<>()).merge(key, row, FactRow::newer);
    }

    private static String text(String part) {
        return part == null ? "" : part;
    }
}
