package se.rus.bench;

import java.time.Duration;
import se.rus.platform.store.EventStore;

/** Reads the whole store in order of position, deserialised, beside a plain read of the same rows. */
final class ReplayBench implements Bench {
    static final int EVENTS = 300_000;
    static final int PAGE = 1_000;

    @Override
    public void run(Figures figures) throws Exception {
        Progress.say("starting PostgreSQL");
        try (Stage stage = new Stage()) {
            EventStore store = stage.store(() -> {});
            StoreBatch batch = new StoreBatch(store, Batches.SIZE);
            for (int stored = 0; stored < EVENTS; stored += Batches.SIZE) {
                batch.run();
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
}
