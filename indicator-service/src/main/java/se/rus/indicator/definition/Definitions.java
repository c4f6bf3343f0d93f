package se.rus.indicator.definition;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import se.rus.indicator.definition.DefinitionEvent.IndicatorCodeTaken;
import se.rus.indicator.definition.DefinitionEvent.IndicatorDefined;
import se.rus.platform.store.EventStore;
import se.rus.platform.store.RecordedEvent;
import se.rus.platform.store.StreamId;

/**
 * Finds definitions for those who report. A definition does not change in this version of the service, so what was once
 * read is kept; an indicator that is not there is asked for again each time.
 */
@ApplicationScoped
public class Definitions {
    private final EventStore store;
    private final Map<String, Definition> known = new ConcurrentHashMap<>();
    private final Map<String, String> idsByCode = new ConcurrentHashMap<>();

    Definitions(EventStore store) {
        this.store = store;
    }

    static StreamId stream(String indicatorId) {
        return new StreamId("indicator-" + indicatorId);
    }

    static StreamId codeStream(String county, String code) {
        return new StreamId("indicator-code-" + county + "/" + code);
    }

    /** Those of the indicators that exist, by id. One query for all that are not known yet. */
    public Uni<Map<String, Definition>> byId(Collection<String> ids) {
        Set<StreamId> unknown = ids.stream()
                .filter(id -> !known.containsKey(id))
                .map(Definitions::stream)
                .collect(Collectors.toSet());
        Uni<Void> read = unknown.isEmpty()
                ? Uni.createFrom().voidItem()
                : store.readStreams(unknown).invoke(this::keep).replaceWithVoid();
        return read.map(done -> {
            Map<String, Definition> found = new HashMap<>();
            ids.forEach(id -> found.computeIfAbsent(id, known::get));
            found.values().removeIf(java.util.Objects::isNull);
            return found;
        });
    }

    /** Ids by code in a county; codes that nobody has are absent. */
    public Uni<Map<String, String>> idsByCode(String county, Collection<String> codes) {
        Set<StreamId> unknown = codes.stream()
                .filter(code -> !idsByCode.containsKey(county + "/" + code))
                .map(code -> codeStream(county, code))
                .collect(Collectors.toSet());
        Uni<Void> read = unknown.isEmpty()
                ? Uni.createFrom().voidItem()
                : store.readStreams(unknown).invoke(this::keepCodes).replaceWithVoid();
        return read.map(done -> {
            Map<String, String> found = new HashMap<>();
            codes.forEach(code -> {
                String id = idsByCode.get(county + "/" + code);
                if (id != null) {
                    found.put(code, id);
                }
            });
            return found;
        });
    }

    private void keep(Map<StreamId, List<RecordedEvent>> streams) {
        streams.values()
                .forEach(events -> events.forEach(event -> {
                    if (event.data() instanceof IndicatorDefined defined) {
                        known.put(defined.definition().indicatorId(), defined.definition());
                    }
                }));
    }

    private void keepCodes(Map<StreamId, List<RecordedEvent>> streams) {
        streams.forEach((stream, events) -> events.forEach(event -> {
            if (event.data() instanceof IndicatorCodeTaken taken) {
                idsByCode.put(stream.value().substring("indicator-code-".length()), taken.indicatorId());
            }
        }));
    }
}
