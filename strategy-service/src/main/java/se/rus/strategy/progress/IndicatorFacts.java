package se.rus.strategy.progress;

import java.time.Instant;
import java.util.List;
import se.rus.contracts.indicator.CountyAssessed;
import se.rus.contracts.indicator.GoalReference;
import se.rus.contracts.indicator.IndicatorAssessed;
import se.rus.contracts.indicator.IndicatorDefined;
import se.rus.contracts.indicator.IndicatorRetired;
import se.rus.contracts.indicator.IndicatorRevised;
import se.rus.contracts.indicator.ObligationSet;
import se.rus.contracts.indicator.ObservationRecorded;
import se.rus.contracts.indicator.ObservationRevised;
import se.rus.contracts.indicator.ObservationWithdrawn;
import se.rus.platform.inbox.ReceivedEvent;
import se.rus.platform.store.EventJson;

/** What rus.indicator.v1 tells, as rows. */
final class IndicatorFacts {
    private final ReceivedEvent event;
    private final FactBatch facts;

    private IndicatorFacts(ReceivedEvent event, FactBatch facts) {
        this.event = event;
        this.facts = facts;
    }

    /** False when the event is another topic's. */
    static boolean add(ReceivedEvent event, FactBatch facts) {
        return new IndicatorFacts(event, facts).add();
    }

    private boolean add() {
        switch (event.type()) {
            case "se.rus.IndicatorDefined.v1" -> defined(event.as(IndicatorDefined.class), event.data());
            case "se.rus.IndicatorRevised.v1" -> revised(event.as(IndicatorRevised.class));
            case "se.rus.ObservationRecorded.v1" -> recorded(event.as(ObservationRecorded.class));
            case "se.rus.ObservationRevised.v1" -> revised(event.as(ObservationRevised.class));
            case "se.rus.ObservationWithdrawn.v1" -> withdrawn(event.as(ObservationWithdrawn.class));
            case "se.rus.IndicatorAssessed.v1" -> assessed(event.as(IndicatorAssessed.class));
            case "se.rus.IndicatorRetired.v1" ->
                put("retirements", event.as(IndicatorRetired.class).indicatorId());
            case "se.rus.CountyAssessed.v1" ->
                put("counties", event.as(CountyAssessed.class).indicatorId());
            case "se.rus.ObligationSet.v1" -> obliged(event.as(ObligationSet.class));
            default -> {
                return false;
            }
        }
        return true;
    }

    private void put(String table, String indicatorId) {
        facts.put(table, fact(indicatorId).saying(event.data()));
    }

    private void revised(IndicatorRevised it) {
        defined(it.definition(), EventJson.write(it.definition()));
    }

    private void defined(IndicatorDefined it, String definition) {
        List<String> linked =
                it.goals().stream().map(GoalReference::strategyId).distinct().toList();
        facts.touchStrategies(linked);
        facts.put("indicators", fact(it.indicatorId()).ofStrategies(linked).saying(definition));
    }

    private void recorded(ObservationRecorded it) {
        observed(it.indicatorId(), it.actor(), it.period(), it.breakdown(), it.recordedAt(), false);
    }

    private void revised(ObservationRevised it) {
        observed(it.indicatorId(), it.actor(), it.period(), it.breakdown(), it.recordedAt(), false);
    }

    private void withdrawn(ObservationWithdrawn it) {
        observed(it.indicatorId(), it.actor(), it.period(), it.breakdown(), it.withdrawnAt(), true);
    }

    private void observed(
            String indicatorId, String actor, String period, String breakdown, Instant at, boolean withdrawn) {
        NewFact fact = fact(indicatorId).about(actor, period, breakdown);
        facts.put("observations", fact.on(at).withdrawn(withdrawn));
    }

    private void obliged(ObligationSet it) {
        it.indicators().forEach(facts::touchIndicator);
        facts.put("obligations", NewFact.of(event, it.obligationId()).saying(event.data()));
    }

    private void assessed(IndicatorAssessed it) {
        NewFact fact =
                fact(it.indicatorId()).about(it.actor(), it.period(), null).assessed(it);
        facts.put("assessments", fact);
        facts.put("signals", Long.toString(event.sourcePosition()), fact);
    }

    private NewFact fact(String indicatorId) {
        facts.touchIndicator(indicatorId);
        return NewFact.of(event, indicatorId);
    }
}
