package se.rus.platform.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One call of {@code append_events} for a group of units: what goes in, and what its answer means. See the function's
 * own text in db/platform for why position order equals commit order.
 */
final class AppendStatement {
    private static final String SQL = "select * from append_events($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12,"
            + " $13, $14, $15, $16, $17, $18, $19, $20, $21)";

    private final EventTypes types;
    private final List<Append> units;
    private final Instant at;
    private final EventColumns events;
    private final List<Head> heads = new ArrayList<>();
    private final ReplyColumns replies = new ReplyColumns();

    AppendStatement(EventTypes types, List<Append> units, Instant at) {
        this.types = types;
        this.units = units;
        this.at = at;
        this.events = new EventColumns(units.stream().mapToInt(Append::size).sum());
        for (int unit = 0; unit < units.size(); unit++) {
            add(unit + 1, units.get(unit));
        }
    }

    /** Runs the call; the outcome tells each unit's result and the events that are now stored. */
    Uni<Outcome> execute(SqlClient client) {
        Tuple tuple = Tuple.tuple();
        events.addTo(tuple, OffsetDateTime.ofInstant(at, ZoneOffset.UTC));
        tuple.addValue(heads.stream().map(Head::unit).toArray(Integer[]::new));
        tuple.addValue(
                heads.stream().map(head -> head.append().stream().value()).toArray(String[]::new));
        tuple.addValue(
                heads.stream().map(head -> head.append().expectedVersion()).toArray(Long[]::new));
        replies.addTo(tuple);
        tuple.addInteger(units.size());
        return client.preparedQuery(SQL)
                .execute(tuple)
                .map(rows -> outcome(rows.iterator().next()));
    }

    private void add(int unit, Append append) {
        String metadata = EventColumns.metadata(append.metadata());
        for (StreamAppend stream : append.streams()) {
            heads.add(new Head(unit, stream));
            long version = stream.expectedVersion();
            for (NewEvent event : stream.events()) {
                EventType type = types.of(event.data());
                version++;
                events.add(unit, stream.stream(), version, event, type, metadata);
            }
        }
        append.reply().ifPresent(reply -> replies.add(unit, reply));
    }

    private Outcome outcome(Row row) {
        Map<Integer, AppendResult> refused = refusals(row);
        List<AppendResult> results = new ArrayList<>(units.size());
        List<RecordedEvent> recorded = new ArrayList<>();
        long position = row.getLong("first_position") == null ? 1 : row.getLong("first_position");
        for (int unit = 1; unit <= units.size(); unit++) {
            if (refused.containsKey(unit)) {
                results.add(refused.get(unit));
                continue;
            }
            Append append = units.get(unit - 1);
            for (StreamAppend stream : append.streams()) {
                long version = stream.expectedVersion();
                for (NewEvent event : stream.events()) {
                    version++;
                    recorded.add(recorded(position++, stream.stream(), version, event, append.metadata()));
                }
            }
            results.add(new AppendResult.Appended(position - 1));
        }
        return new Outcome(results, recorded);
    }

    private RecordedEvent recorded(long position, StreamId stream, long version, NewEvent event, Metadata metadata) {
        EventType type = types.of(event.data());
        return new RecordedEvent(
                position, stream, version, event.id(), type.name(), type.currentVersion(), event.data(), metadata, at);
    }

    private Map<Integer, AppendResult> refusals(Row row) {
        Integer[] refusedUnits = row.getArrayOfIntegers("refused_unit");
        Map<Integer, AppendResult> refused = new HashMap<>();
        for (int i = 0; refusedUnits != null && i < refusedUnits.length; i++) {
            String stream = row.getArrayOfStrings("refused_stream")[i];
            int unit = refusedUnits[i];
            if (stream == null) {
                IdempotentReply reply = units.get(unit - 1).reply().orElseThrow();
                refused.put(unit, new AppendResult.KeyUsed(reply.clientId(), reply.key()));
            } else {
                long actual = row.getArrayOfLongs("refused_actual")[i];
                refused.putIfAbsent(unit, conflict(unit, stream, actual));
            }
        }
        return refused;
    }

    private AppendResult.Conflict conflict(int unit, String stream, long actual) {
        StreamAppend append = units.get(unit - 1).streams().stream()
                .filter(each -> each.stream().value().equals(stream))
                .findFirst()
                .orElseThrow();
        return new AppendResult.Conflict(append.stream(), append.expectedVersion(), actual);
    }

    /** What a call led to. */
    record Outcome(List<AppendResult> results, List<RecordedEvent> recorded) {}

    private record Head(int unit, StreamAppend append) {}
}
