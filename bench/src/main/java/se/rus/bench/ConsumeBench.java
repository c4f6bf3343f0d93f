package se.rus.bench;

import java.util.Set;
import se.rus.local.Service;

/** From the topic into the progress document: values and assessments of one county, until the last one is in it. */
final class ConsumeBench implements Bench {
    private static final int YEARS = 20;
    /** Each value is recorded and revised so often, a fifth of the time with an assessment. */
    private static final int VERSIONS = 10;

    @Override
    public void run(Figures figures) throws Exception {
        try (ProgressStage stage = new ProgressStage(Set.of(Service.STRATEGY));
                PublishedEvents events = new PublishedEvents(stage.broker())) {
            String strategy = stage.adopted();
            events.defined(strategy);
            Progress.say("the first values to warm up");
            consume(stage, events, strategy, 1, 3);
            long started = System.nanoTime();
            long consumed = consume(stage, events, strategy, 3, VERSIONS + 1);
            double seconds = (System.nanoTime() - started) / 1e9;
            Progress.say("%d events in %.1f s", consumed, seconds);
            figures.put("per_s", consumed / seconds);
            figures.put("events", consumed);
            figures.put("peak_rss_mb", stage.peakMemory());
        }
    }

    private static long consume(ProgressStage stage, PublishedEvents events, String strategy, int from, int to)
            throws InterruptedException {
        long sent = 0;
        for (int version = from; version < to; version++) {
            for (int indicator = 0; indicator < ProgressStage.INDICATORS; indicator++) {
                for (String actor : ProgressStage.ACTORS) {
                    for (int year = 0; year < YEARS; year++) {
                        events.observed(indicator, actor, Integer.toString(2005 + year), version);
                        sent++;
                    }
                    events.assessed(indicator, actor, version);
                    sent++;
                }
            }
        }
        long observations = (long) ProgressStage.INDICATORS * ProgressStage.ACTORS.size() * YEARS;
        long revisions = observations * (to - 2L);
        ProgressStage.await(() -> stage.progress(strategy)
                .map(it -> it.at("/totals/observations").asLong() == observations
                        && it.at("/totals/revisions").asLong() == revisions)
                .orElse(false));
        return sent;
    }
}
