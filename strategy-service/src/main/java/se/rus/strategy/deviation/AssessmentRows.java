package se.rus.strategy.deviation;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
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
    private static final String REMEMBER = """
            insert into follow_up_definitions (indicator_id, version, known_at, document) values ($1, $2, $3, $4)
            on conflict do nothing
            """;

    /** A rebuild knows nothing later than what is served did. */
    private static final String HEAR = """
            insert into follow_up_assessments
                (generation, indicator_id, actor, version, county, signal, document, known_at)
            select $1, h.indicator_id, h.actor, h.version, h.county, h.signal, h.document, coalesce(s.known_at, $8)
            from unnest($2::text[], $3::text[], $4::bigint[], $5::text[], $6::text[], $7::text[])
                as h (indicator_id, actor, version, county, signal, document)
            left join follow_up_assessments s
                on s.generation = (select generation from projections where name = 'deviations' and status = 'active')
                and s.indicator_id = h.indicator_id and s.actor = h.actor and s.version = h.version
            on conflict do nothing
            """;

    private final long generation;
    private final OffsetDateTime now;
    private final Map<String, Tuple> known = new HashMap<>();
    private final List<Tuple> definitions = new ArrayList<>();
    private final List<HeardOf> heard = new ArrayList<>();
    private final Set<String> strategies = new HashSet<>();

    /** An assessment and whose it is; no actor stands for the county. */
    private record HeardOf(String indicatorId, String actor, String county, Heard assessment) {}

    /** @param now since when what is new in the batch is known */
    AssessmentRows(long generation, List<ReceivedEvent> events, Instant now) {
        this.generation = generation;
        this.now = now.atOffset(ZoneOffset.UTC);
        events.forEach(this::add);
    }

    boolean isEmpty() {
        return heard.isEmpty() && known.isEmpty() && strategies.isEmpty();
    }

    /** Generation; indicator, actor and version of each assessment; then the indicators and strategies made known. */
    Tuple due() {
        return keys().addArrayOfString(known.keySet().toArray(String[]::new))
                .addArrayOfString(strategies.toArray(String[]::new));
    }

    Uni<Void> write(SqlConnection connection) {
        return know(connection).chain(() -> hear(connection));
    }

    private Uni<Void> know(SqlConnection connection) {
        return known.isEmpty()
                ? Uni.createFrom().voidItem()
                : connection
                        .preparedQuery(KNOW)
                        .executeBatch(List.copyOf(known.values()))
                        .chain(() -> connection.preparedQuery(REMEMBER).executeBatch(definitions))
                        .replaceWithVoid();
    }

    private Uni<Void> hear(SqlConnection connection) {
        Tuple rows = keys().addArrayOfString(each(HeardOf::county))
                .addArrayOfString(each(it -> it.assessment().signal().word()))
                .addArrayOfString(each(it -> EventJson.write(it.assessment())))
                .addOffsetDateTime(now);
        return heard.isEmpty()
                ? Uni.createFrom().voidItem()
                : connection.preparedQuery(HEAR).execute(rows).replaceWithVoid();
    }

    /** Generation; indicator, actor and version of each assessment. */
    private Tuple keys() {
        return Tuple.of(generation)
                .addArrayOfString(each(HeardOf::indicatorId))
                .addArrayOfString(each(HeardOf::actor))
                .addArrayOfLong(
                        heard.stream().map(it -> it.assessment().version()).toArray(Long[]::new));
    }

    private String[] each(Function<HeardOf, String> of) {
        return heard.stream().map(of).toArray(String[]::new);
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
        definitions.add(Tuple.of(it.indicatorId(), event.version(), now, EventJson.write(it)));
        known.put(
                it.indicatorId(),
                Tuple.of(generation, it.indicatorId(), event.version(), it.county())
                        .addValue(it.strategies().toArray(String[]::new))
                        .addString(EventJson.write(it)));
    }

    private void hear(ReceivedEvent event, IndicatorAssessed it) {
        heard.add(new HeardOf(it.indicatorId(), it.actor(), it.county(), Heard.of(id(event), event.version(), it)));
    }

    private void hear(ReceivedEvent event, CountyAssessed it) {
        heard.add(new HeardOf(it.indicatorId(), COUNTY, it.county(), Heard.of(id(event), event.version(), it)));
    }

    private static String id(ReceivedEvent event) {
        return event.id().toString();
    }
}
