package se.rus.indicator.definition;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.rus.indicator.definition.DefinitionEvent.IndicatorCodeTaken;
import se.rus.platform.http.ProblemType;
import se.rus.platform.store.EventStore;
import se.rus.platform.store.RecordedEvent;
import se.rus.platform.store.StreamId;

/**
 * Finds definitions for those who report. What was once read is kept until {@link #forget}: whoever reads values gets
 * the definition's version along with them ({@code observation.Standings}) and has a stale one read again, so that
 * another instance's revision is seen at the next report. An indicator that is not there is asked for each time.
 */
@ApplicationScoped
public class Definitions {
    private static final String VERSIONS = "select indicator_id, version from indicators where indicator_id = any ($1)";

    private final DefinitionDecider decider = new DefinitionDecider();
    private final EventStore store;
    private final Pool pool;
    private final Map<String, DefinitionState> known = new ConcurrentHashMap<>();
    private final Map<String, String> idsByCode = new ConcurrentHashMap<>();

    Definitions(EventStore store, Pool pool) {
        this.store = store;
        this.pool = pool;
    }

    static StreamId stream(String indicatorId) {
        return new StreamId("indicator-" + indicatorId);
    }

    static StreamId codeStream(String county, String code) {
        return new StreamId("indicator-code-" + county + "/" + code);
    }

    /** Those of the indicators that exist, by id. One query for all that are not known yet. */
    public Uni<Map<String, DefinitionState>> byId(Collection<String> ids) {
        return readUnknown(ids, known, Definitions::stream, this::keep).map(done -> found(ids, known));
    }

    /** As {@link #byId}, and certainly as they stand now: one query more. */
    public Uni<Map<String, DefinitionState>> current(Collection<String> ids) {
        return pool.preparedQuery(VERSIONS)
                .execute(Tuple.tuple().addValue(ids.toArray(String[]::new)))
                .invoke(this::forgetStale)
                .chain(done -> byId(ids));
    }

    private void forgetStale(Iterable<Row> versions) {
        for (Row row : versions) {
            DefinitionState state = known.get(row.getString(0));
            if (state != null && state.version() != row.getLong(1)) {
                forget(row.getString(0));
            }
        }
    }

    /** The indicator, or a problem: 404. */
    public Uni<DefinitionState> one(String indicatorId) {
        return byId(List.of(indicatorId))
                .map(found -> Optional.ofNullable(found.get(indicatorId)).orElseThrow(Definitions::noSuchIndicator));
    }

    /** Ids by code in a county; codes that nobody has are absent. */
    public Uni<Map<String, String>> idsByCode(String county, Collection<String> codes) {
        String prefix = county + "/";
        List<String> keys = codes.stream().map(prefix::concat).toList();
        return readUnknown(keys, idsByCode, key -> new StreamId("indicator-code-" + key), this::keepCodes)
                .map(done -> found(keys, idsByCode).entrySet().stream()
                        .collect(Collectors.toMap(
                                each -> each.getKey().substring(prefix.length()), Map.Entry::getValue)));
    }

    /** Has it read again at the next use, because it is known to have changed. */
    public void forget(String indicatorId) {
        known.remove(indicatorId);
    }

    /** The same for everybody who looks for an indicator by id. */
    public static RuntimeException noSuchIndicator() {
        return ProblemType.NOT_FOUND.exception(
                "There is no indicator with this id.", "Det finns ingen indikator med detta id.");
    }

    private Uni<Void> readUnknown(
            Collection<String> keys,
            Map<String, ?> cache,
            Function<String, StreamId> stream,
            java.util.function.Consumer<Map<StreamId, List<RecordedEvent>>> keep) {
        List<StreamId> unknown = keys.stream()
                .filter(key -> !cache.containsKey(key))
                .distinct()
                .map(stream)
                .toList();
        return unknown.isEmpty()
                ? Uni.createFrom().voidItem()
                : store.readStreams(unknown).invoke(keep).replaceWithVoid();
    }

    private static <T> Map<String, T> found(Collection<String> keys, Map<String, T> cache) {
        Map<String, T> found = new HashMap<>();
        keys.forEach(key -> found.computeIfAbsent(key, cache::get));
        found.values().removeIf(Objects::isNull);
        return found;
    }

    private void keep(Map<StreamId, List<RecordedEvent>> streams) {
        streams.values().forEach(events -> {
            DefinitionState state = decider.fold(
                    events.stream().map(event -> (DefinitionEvent) event.data()).toList());
            known.put(state.definition().indicatorId(), state);
        });
    }

    private void keepCodes(Map<StreamId, List<RecordedEvent>> streams) {
        streams.forEach((stream, events) -> events.forEach(event -> {
            if (event.data() instanceof IndicatorCodeTaken taken) {
                idsByCode.put(stream.value().substring("indicator-code-".length()), taken.indicatorId());
            }
        }));
    }
}
