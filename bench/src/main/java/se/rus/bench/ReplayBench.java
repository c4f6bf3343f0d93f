package se.rus.bench;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import se.rus.platform.store.Append;
import se.rus.platform.store.EventStore;
import se.rus.platform.store.StreamId;

/** Reads the whole store in order of position, deserialised, beside a plain read of the same rows. */
final class ReplayBench implements Bench {
    static final int EVENTS = 300_000;
    static final int PAGE = 1_000;

    @Override
    public void run(Figures figures) throws Exception {
        Progress.say("starting PostgreSQL");
        try (Stage stage = new Stage()) {
            EventStore store = stage.store(() -> {});
            for (int stored = 0; stored < EVENTS; stored += PAGE) {
                append(store, stored);
            }
            stage.superuser("vacuum analyze events");
            Progress.say("%,d events stored; reading them in pages of %,d", EVENTS, PAGE);
            try (RawReplay raw = new RawReplay(stage)) {
                Duel duel = new Duel(stage, Duration.ofSeconds(6), Duration.ofSeconds(5));
                Duel.Verdict verdict = duel.fight("replay", new StoreReplay(store), raw);
                figures.put("replay_per_s", verdict.perSecond());
                figures.put("replay_raw_per_s", verdict.rawPerSecond());
                figures.put("replay_ratio", verdict.ratio());
            }
        }
    }

    private static void append(EventStore store, int sequence) {
        List<Append> units = IntStream.range(sequence, sequence + PAGE)
                .mapToObj(n -> Append.of(
                        new StreamId(UUID.randomUUID() + "/0880/2026"),
                        0,
                        List.of(Sample.event(n)),
                        Sample.ownMetadata()))
                .toList();
        store.appendAll(units).await().atMost(Duration.ofSeconds(30));
    }
}
