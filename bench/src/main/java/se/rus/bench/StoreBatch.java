package se.rus.bench;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import se.rus.platform.store.Append;
import se.rus.platform.store.AppendResult;
import se.rus.platform.store.EventStore;
import se.rus.platform.store.NewEvent;
import se.rus.platform.store.StreamAppend;
import se.rus.platform.store.StreamId;

/**
 * A thousand events appended by one call.
 *
 * @param streams how many streams they are spread over; each is new
 */
record StoreBatch(EventStore store, int streams) implements Batches.Batch {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Override
    public void run() {
        String prefix = UUID.randomUUID().toString();
        List<StreamAppend> parts = IntStream.range(0, streams)
                .mapToObj(n -> new StreamAppend(new StreamId(prefix + "/" + n), 0, events()))
                .toList();
        AppendResult result = store.append(new Append(parts, Sample.METADATA, Optional.empty()))
                .await()
                .atMost(PATIENCE);
        if (!(result instanceof AppendResult.Appended)) {
            throw new IllegalStateException("Refused: " + result);
        }
    }

    private List<NewEvent> events() {
        return IntStream.range(0, Batches.SIZE / streams)
                .mapToObj(Sample::event)
                .toList();
    }
}
