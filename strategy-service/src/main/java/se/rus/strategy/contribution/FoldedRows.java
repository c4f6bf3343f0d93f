package se.rus.strategy.contribution;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.rus.platform.decision.Decider;
import se.rus.platform.store.EventJson;
import se.rus.platform.store.InlineRows;
import se.rus.platform.store.RecordedEvent;

/**
 * What rows are to hold after events: the same fold that decisions are made on, so that the two cannot differ. Reads the
 * states of the streams at once, in the transaction of the events.
 *
 * @param events the sealed interface
 * @param prefix of the stream ids, before the id of the row
 * @param read selects id and document of the ids in $1
 */
public record FoldedRows<S, E>(Class<E> events, Class<S> states, Decider<?, S, E> decider, String prefix, String read) {

    /** A row as it is to stand. */
    public record Folded<S>(String id, long version, S state, OffsetDateTime changedAt) {

        /** The state as JSON. */
        public String document() {
            return EventJson.write(state);
        }
    }

    /**
     * Writes the rows that the events change, in one batch.
     *
     * @param sql with the values of {@code row}
     */
    public Uni<Void> write(
            SqlConnection connection, List<RecordedEvent> recorded, String sql, Function<Folded<S>, Tuple> row) {
        return after(connection, recorded)
                .chain(folded -> InlineRows.write(
                        connection, sql, folded.stream().map(row).toList()));
    }

    /** The rows that the events change, by id; none when they are of another kind. */
    private Uni<List<Folded<S>>> after(SqlConnection connection, List<RecordedEvent> recorded) {
        TreeMap<String, List<RecordedEvent>> byId = recorded.stream()
                .filter(event -> events.isInstance(event.data()))
                .collect(Collectors.groupingBy(
                        event -> event.stream().value().substring(prefix.length()), TreeMap::new, Collectors.toList()));
        return byId.isEmpty()
                ? Uni.createFrom().item(List.of())
                : connection
                        .preparedQuery(read)
                        .execute(Tuple.tuple().addValue(byId.keySet().toArray(String[]::new)))
                        .map(rows -> folded(byId, states(rows)));
    }

    private Map<String, S> states(Iterable<Row> rows) {
        Map<String, S> found = new HashMap<>();
        rows.forEach(row -> found.put(row.getString(0), EventJson.read(row.getString(1), states)));
        return found;
    }

    private List<Folded<S>> folded(Map<String, List<RecordedEvent>> byId, Map<String, S> before) {
        return byId.entrySet().stream()
                .map(each ->
                        folded(each.getKey(), before.getOrDefault(each.getKey(), decider.initial()), each.getValue()))
                .toList();
    }

    private Folded<S> folded(String id, S before, List<RecordedEvent> news) {
        S state = before;
        for (RecordedEvent event : news) {
            state = decider.evolve(state, events.cast(event.data()));
        }
        RecordedEvent last = news.getLast();
        return new Folded<>(id, last.version(), state, InlineRows.utc(last.recordedAt()));
    }
}
