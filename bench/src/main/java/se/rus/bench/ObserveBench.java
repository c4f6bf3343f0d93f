package se.rus.bench;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** Single new values over 32 connections, the token verified each time, in a service that has warmed up. */
final class ObserveBench implements Bench {
    private static final int CONNECTIONS = 32;
    private static final int WARM_UP = 40_000;
    private static final int MEASURED = 40_000;
    private static final int INDICATORS = 340;
    private static final int YEARS = 20;
    private static final List<String> ACTORS =
            List.of("0821", "0834", "0840", "0860", "0861", "0862", "0880", "0881", "0882", "0883", "0884", "0885");

    /** A request to be made. */
    private record Put(String path, String token) {}

    @Override
    public void run(Figures figures) throws Exception {
        try (IndicatorStage stage = new IndicatorStage()) {
            List<Put> puts = puts(stage);
            Vertx vertx = Vertx.vertx();
            HttpClient http = vertx.createHttpClient(new HttpClientOptions().setMaxPoolSize(CONNECTIONS));
            Progress.say("%d values to warm up", WARM_UP);
            put(http, stage.url(""), puts.subList(0, WARM_UP));
            Progress.say("%d values", MEASURED);
            long started = System.nanoTime();
            Latencies latencies = put(http, stage.url(""), puts.subList(WARM_UP, WARM_UP + MEASURED));
            figures.put("per_s", MEASURED / ((System.nanoTime() - started) / 1e9));
            figures.put("p50_ms", latencies.percentile(50));
            figures.put("p99_ms", latencies.percentile(99));
            figures.put("max_ms", latencies.percentile(100));
            vertx.close().toCompletionStage().toCompletableFuture().join();
        }
    }

    private static List<Put> puts(IndicatorStage stage) throws Exception {
        List<Put> puts = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < INDICATORS; i++) {
            ids.add(stage.define("B" + i, "year", ACTORS));
        }
        for (String actor : ACTORS) {
            String token = stage.token("kommun-" + actor);
            for (String id : ids) {
                for (int year = 0; year < YEARS; year++) {
                    puts.add(new Put(
                            "/indicators/v1/actors/" + actor + "/indicators/" + id + "/observations/" + (2005 + year),
                            "Bearer " + token));
                }
            }
        }
        Collections.shuffle(puts, new Random(1));
        return puts;
    }

    /** Each connection sends its next value when the one before is answered. */
    private static Latencies put(HttpClient http, URI service, List<Put> puts) throws Exception {
        Latencies latencies = new Latencies();
        AtomicInteger next = new AtomicInteger();
        AtomicReference<String> failure = new AtomicReference<>();
        CountDownLatch done = new CountDownLatch(CONNECTIONS);
        for (int i = 0; i < CONNECTIONS; i++) {
            send(http, service, puts, next, latencies, failure, done);
        }
        done.await();
        if (failure.get() != null) {
            throw new IllegalStateException(failure.get());
        }
        return latencies;
    }

    private static void send(
            HttpClient http,
            URI service,
            List<Put> puts,
            AtomicInteger next,
            Latencies latencies,
            AtomicReference<String> failure,
            CountDownLatch done) {
        int number = next.getAndIncrement();
        if (number >= puts.size() || failure.get() != null) {
            done.countDown();
            return;
        }
        Put put = puts.get(number);
        long started = System.nanoTime();
        RequestOptions options = new RequestOptions()
                .setMethod(HttpMethod.PUT)
                .setHost(service.getHost())
                .setPort(service.getPort())
                .setURI(put.path())
                .putHeader("Authorization", put.token())
                .putHeader("Content-Type", "application/json");
        http.request(options)
                .compose(request -> request.send(Buffer.buffer("{\"value\": " + number + "}")))
                .compose(answer -> answer.body().map(body -> answer.statusCode() == 201 ? "" : body.toString()))
                .onComplete(answered -> {
                    synchronized (latencies) {
                        latencies.add(System.nanoTime() - started);
                    }
                    if (answered.failed()) {
                        failure.compareAndSet(null, answered.cause().toString());
                    } else if (!answered.result().isEmpty()) {
                        failure.compareAndSet(null, answered.result());
                    }
                    send(http, service, puts, next, latencies, failure, done);
                });
    }
}
