package se.rus.bench;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import se.rus.local.Service;

/** The progress document of 6 goals, 28 indicators and 13 actors, at a steady rate that waits for nobody. */
final class ProgressBench implements Bench {
    private static final int PER_SECOND = 200;
    private static final int WARM_UP_SECONDS = 20;
    private static final int SECONDS = 30;

    @Override
    public void run(Figures figures) throws Exception {
        try (ProgressStage stage = new ProgressStage(Set.of(Service.STRATEGY));
                PublishedEvents events = new PublishedEvents(stage.broker())) {
            String strategy = stage.adopted();
            events.defined(strategy);
            for (int indicator = 0; indicator < ProgressStage.INDICATORS; indicator++) {
                for (String actor : ProgressStage.ACTORS) {
                    events.observed(indicator, actor, "2026", 1);
                    events.assessed(indicator, actor, 1);
                }
            }
            long values = (long) ProgressStage.INDICATORS * ProgressStage.ACTORS.size();
            ProgressStage.await(() -> stage.progress(strategy)
                    .map(it -> it.at("/totals/observations").asLong() == values)
                    .orElse(false));
            Vertx vertx = Vertx.vertx();
            HttpClient http = vertx.createHttpClient(new HttpClientOptions().setMaxPoolSize(64));
            URI document = stage.url(Service.STRATEGY, "/strategies/" + strategy + "/progress");
            Progress.say("%d requests/s to warm up", PER_SECOND);
            get(vertx, http, document, PER_SECOND * WARM_UP_SECONDS);
            Progress.say("%d requests/s for %d s", PER_SECOND, SECONDS);
            long started = System.nanoTime();
            Latencies latencies = get(vertx, http, document, PER_SECOND * SECONDS);
            figures.put("per_s", PER_SECOND * SECONDS / ((System.nanoTime() - started) / 1e9));
            figures.put("p50_ms", latencies.percentile(50));
            figures.put("p99_ms", latencies.percentile(99));
            figures.put("max_ms", latencies.percentile(100));
            figures.put(
                    "bytes", stage.progress(strategy).orElseThrow().toString().length());
            vertx.close().toCompletionStage().toCompletableFuture().join();
        }
    }

    /** Counted from when each request was due, so that a slow answer does not hide the ones behind it. */
    private static Latencies get(Vertx vertx, HttpClient http, URI document, int requests) throws Exception {
        Latencies latencies = new Latencies();
        AtomicReference<String> failure = new AtomicReference<>();
        CountDownLatch done = new CountDownLatch(requests);
        RequestOptions options = new RequestOptions()
                .setTimeout(30_000)
                .setMethod(HttpMethod.GET)
                .setHost(document.getHost())
                .setPort(document.getPort())
                .setURI(document.getPath());
        long start = System.nanoTime();
        for (int n = 0; n < requests; n++) {
            long due = start + n * 1_000_000_000L / PER_SECOND;
            for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
                LockSupport.parkNanos(left);
            }
            vertx.runOnContext(ignored -> http.request(options)
                    .compose(request -> request.send())
                    .compose(answer -> answer.body().map(body -> answer.statusCode()))
                    .onComplete(answered -> {
                        synchronized (latencies) {
                            latencies.add(System.nanoTime() - due);
                        }
                        if (answered.failed() || answered.result() != 200) {
                            failure.compareAndSet(null, String.valueOf(answered));
                        }
                        done.countDown();
                    }));
        }
        done.await();
        if (failure.get() != null) {
            throw new IllegalStateException(failure.get());
        }
        return latencies;
    }
}
