package se.rus.bench;

import java.time.Duration;
import se.rus.platform.store.EventStore;

/** Appends one by one, by 1, 8 and 32 writers at once, and in batches of a thousand. */
final class AppendBench implements Bench {
    private static final Duration WARM_UP = Duration.ofSeconds(3);
    private static final Duration TURN = Duration.ofSeconds(2);

    @Override
    public void run(Figures figures) throws Exception {
        Progress.say("starting PostgreSQL");
        try (Stage stage = new Stage()) {
            EventStore store = stage.store(() -> {});
            Duel duel = new Duel(stage, WARM_UP, TURN);
            for (int writers : new int[] {8, 32, 1}) {
                singles(figures, duel, stage, "single_" + writers, store, writers, false);
            }
            EventStore withView = stage.store(() -> {}, new LatestView());
            singles(figures, duel, stage, "single_8_inline", withView, 8, true);
            Batches thousandStreams = new Batches(new StoreBatch(store, Batches.SIZE));
            Batches oneStream = new Batches(new StoreBatch(store, 1));
            try (RawBatch raw = new RawBatch(stage)) {
                put(figures, "batch_1000", duel.fight("batch_1000", thousandStreams, new Batches(raw)));
                put(figures, "batch_1000_one_stream", duel.fight("batch_1000_one_stream", oneStream, new Batches(raw)));
            }
        }
    }

    private static void singles(
            Figures figures, Duel duel, Stage stage, String name, EventStore store, int writers, boolean withView)
            throws Exception {
        try (RawSingles raw = new RawSingles(stage, writers, withView)) {
            Contender ours = new StoreSingles(store, stage.vertx().getDelegate(), writers);
            put(figures, name, duel.fight(name, ours, raw));
        }
    }

    private static void put(Figures figures, String name, Duel.Verdict verdict) {
        figures.put(name + "_per_s", verdict.perSecond());
        figures.put(name + "_raw_per_s", verdict.rawPerSecond());
        figures.put(name + "_ratio", verdict.ratio());
        figures.put(name + "_p50_ms", verdict.latencies().percentile(50));
        figures.put(name + "_p99_ms", verdict.latencies().percentile(99));
    }
}
