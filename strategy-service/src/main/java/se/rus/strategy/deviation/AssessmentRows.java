package se.rus.strategy.deviation;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.rus.contracts.ContractCatalogue;
import se.rus.contracts.indicator.CountyAssessed;
import se.rus.contracts.indicator.IndicatorAssessed;
import se.rus.contracts.indicator.IndicatorDefined;
import se.rus.contracts.indicator.IndicatorRevised;
import se.rus.contracts.strategy.StrategyAdopted;
import se.rus.platform.inbox.ReceivedEvent;
import se.rus.platform.store.EventJson;

/** What a batch of public events says of indicators, as rows. Other types concern others. */
final class AssessmentRows {
    /** In the place of an actor: the county as a whole. */
    static final String COUNTY = "";

    private static final String KNOW = """
            insert into follow_up_indicators (generation, indicator_id, version, county, strategies, document)
            values ($1, $2, $3, $4, $5, $6)
            on conflict (generation, indicator_id) do update set version = excluded.version,
                county = excluded.county, strategies = excluded.strategies, document = excluded.document
                where follow_up_indicators.version < excluded.version
            """;
    private static final String HEAR = """
            insert into follow_up_assessments (generation, indicator_id, actor, version, county, signal, document)
            values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing
            """;

    private final long generation;
    private final Map<String, Tuple> known = new HashMap<>();
    private final List<Tuple> heard = new ArrayList<>();
    private final List<String> heardIndicators = new ArrayList<>();
    private final List<String> heardActors = new ArrayList<>();
    private final List<Long> heardVersions = new ArrayList<>();
    private final Set<String> strategies = new HashSet<>();

    AssessmentRows(long generation, List<ReceivedEvent> events) {
        this.generation = generation;
        events.forEach(this::add);
    }

    boolean isEmpty() {
        return heard.isEmpty() && known.isEmpty() && strategies.isEmpty();
    }

    /** Generation; indicator, actor and version of each assessment; then the indicators and strategies made known. */
    Tuple due() {
        return Tuple.of(generation)
                .addArrayOfString(heardIndicators.toArray(String[]::new))
                .addArrayOfString(heardActors.toArray(String[]::new))
                .addArrayOfLong(heardVersions.toArray(Long[]::new))
                .addArrayOfString(known.keySet().toArray(String[]::new))
                .addArrayOfString(strategies.toArray(String[]::new));
    }

    Uni<Void> write(SqlConnection connection) {
        return batch(connection, KNOW, List.copyOf(known.values())).chain(() -> batch(connection, HEAR, heard));
    }

    private static Uni<Void> batch(SqlConnection connection, String sql, List<Tuple> rows) {
        return rows.isEmpty()
                ? Uni.createFrom().voidItem()
                : connection.preparedQuery(sql).executeBatch(rows).replaceWithVoid();
    }

    private void add(ReceivedEvent event) {
        switch (event.type()) {
            case "se.rus.IndicatorDefined.v1" -> know(event, event.as(IndicatorDefined.class));
            case "se.rus.IndicatorRevised.v1" ->
                know(event, event.as(IndicatorRevised.class).definition());
            case "se.rus.IndicatorAssessed.v1" -> hear(event, event.as(IndicatorAssessed.class));
            case "se.rus.CountyAssessed.v1" -> hear(event, event.as(CountyAssessed.class));
            case "se.rus.StrategyAdopted.v1" ->
                strategies.add(event.as(StrategyAdopted.class).strategyId());
            default -> requireKnown(event.type());
        }
    }

    /** Values and grants say nothing of signals. What nobody knows yet is parked, never skipped. */
    private static void requireKnown(String type) {
        if (ContractCatalogue.find(type).isEmpty()) {
            throw new IllegalArgumentException("Unknown type of public event: " + type);
        }
    }

    /** Events of a stream come in order, so the last one of a batch is the newest. */
    private void know(ReceivedEvent event, IndicatorDefined definition) {
        IndicatorHeardOf it = IndicatorHeardOf.of(definition);
        known.put(
                it.indicatorId(),
                Tuple.of(generation, it.indicatorId(), event.version(), it.county())
                        .addValue(it.strategies().toArray(String[]::new))
                        .addString(json(it)));
    }

    private void hear(ReceivedEvent event, IndicatorAssessed it) {
        hear(event, it.indicatorId(), it.actor(), it.county(), Heard.of(id(event), event.version(), it));
    }

    private void hear(ReceivedEvent event, CountyAssessed it) {
        hear(event, it.indicatorId(), COUNTY, it.county(), Heard.of(id(event), event.version(), it));
    }

    private void hear(ReceivedEvent event, String indicatorId, String actor, String county, Heard it) {
        heardIndicators.add(indicatorId);
        heardActors.add(actor);
        heardVersions.add(event.version());
        heard.add(Tuple.of(generation, indicatorId, actor, event.version(), county)
                .addString(it.signal().word())
                .addString(json(it)));
    }

    private static String id(ReceivedEvent event) {
        return event.id().toString();
    }

    private static String json(Object it) {
        return EventJson.MAPPER.valueToTree(it).toString();
    }
}
