package se.rus.strategy.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import se.rus.contracts.indicator.IndicatorAssessed;
import se.rus.platform.calendar.Days;
import se.rus.platform.inbox.ReceivedEvent;

/** A row on its way: what an event says, with null where its table has no such column. */
final class NewFact {

    private final ReceivedEvent event;
    private final String id;
    private String actor;
    private String period;
    private String breakdown;
    private String strategyId;
    private List<String> linked;
    private boolean withdrawn;
    private IndicatorAssessed assessed;
    private String said;
    private LocalDate firstDay;

    private NewFact(ReceivedEvent event, String id) {
        this.event = event;
        this.id = id;
    }

    static NewFact of(ReceivedEvent event, String id) {
        return new NewFact(event, id);
    }

    NewFact about(String ofActor, String ofPeriod, String ofBreakdown) {
        actor = ofActor;
        period = ofPeriod;
        breakdown = ofBreakdown;
        return this;
    }

    NewFact withdrawn(boolean taken) {
        withdrawn = taken;
        return this;
    }

    NewFact assessed(IndicatorAssessed as) {
        assessed = as;
        return this;
    }

    NewFact ofStrategy(String strategy) {
        strategyId = strategy;
        return this;
    }

    NewFact ofStrategies(List<String> strategies) {
        linked = strategies;
        return this;
    }

    /** The day in Sweden that it was recorded. */
    NewFact on(Instant recordedAt) {
        firstDay = Days.of(recordedAt);
        return this;
    }

    /** @param json what is kept of the event */
    NewFact saying(String json) {
        said = json;
        return this;
    }

    /** Two events of one batch with the same key are one row, the newer. */
    String key() {
        return String.join("/", id, text(actor), text(period), text(breakdown));
    }

    FactRow row() {
        return new FactRow(
                id,
                actor,
                period,
                breakdown,
                event.version(),
                event.county(),
                strategyId,
                linked,
                withdrawn,
                assessed == null ? null : assessed.signal().word(),
                assessed == null ? null : assessed.value(),
                assessed == null ? null : assessed.target(),
                assessed == null || assessed.details() == null
                        ? null
                        : assessed.details().trend(),
                said,
                event.time(),
                event.sourcePosition(),
                firstDay);
    }

    private static String text(String part) {
        return part == null ? "" : part;
    }
}
