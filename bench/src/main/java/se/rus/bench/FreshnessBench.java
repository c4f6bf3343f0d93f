package se.rus.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import se.rus.local.Service;
import se.rus.platform.store.EventJson;

/**
 * From the request that reports a value to the record on rus.progress.v1 that has it, under 500 reports a second. A
 * document has a value when it has read as far at the source; with several partitions some lie a little behind that.
 */
final class FreshnessBench implements Bench {
    private static final int PER_SECOND = 500;
    private static final int WARM_UP_SECONDS = 20;
    private static final int SECONDS = 30;
    private static final int PERIODS = 90;

    /** A request to be made. */
    private record Put(String path, String token) {}

    /** When a value was reported, and where it was stored. */
    private record Reported(long due, long position) {}

    @Override
    public void run(Figures figures) throws Exception {
        try (ProgressStage stage = new ProgressStage(Set.of(Service.STRATEGY, Service.INDICATORS))) {
            String strategy = stage.adopted();
            List<Put> puts = puts(stage, define(stage, strategy));
            try (ProgressArrivals arrivals = new ProgressArrivals(stage.broker(), strategy)) {
                Vertx vertx = Vertx.vertx();
                HttpClient http = vertx.createHttpClient(new HttpClientOptions().setMaxPoolSize(64));
                URI service = stage.url(Service.INDICATORS, "");
                Progress.say("%d values/s to warm up", PER_SECOND);
                report(vertx, http, service, puts.subList(0, PER_SECOND * WARM_UP_SECONDS));
                Progress.say("%d values/s for %d s", PER_SECOND, SECONDS);
                int from = PER_SECOND * WARM_UP_SECONDS;
                List<Reported> reported = report(vertx, http, service, puts.subList(from, from + PER_SECOND * SECONDS));
                long last =
                        reported.stream().mapToLong(Reported::position).max().orElseThrow();
                ProgressStage.await(() -> arrivals.reached() >= last);
                put(figures, reported, arrivals.seen());
                vertx.close().toCompletionStage().toCompletableFuture().join();
            }
        }
    }

    private static void put(Figures figures, List<Reported> reported, ConcurrentSkipListMap<Long, Long> seen) {
        Latencies latencies = new Latencies();
        reported.forEach(
                each -> latencies.add(seen.ceilingEntry(each.position()).getValue() - each.due()));
        figures.put("p50_ms", latencies.percentile(50));
        figures.put("p99_ms", latencies.percentile(99));
        figures.put("max_ms", latencies.percentile(100));
        figures.put("values", latencies.count());
        figures.put("documents", seen.size());
    }

    private static List<String> define(ProgressStage stage, String strategy) throws Exception {
        List<String> ids = new ArrayList<>();
        for (int n = 0; n < ProgressStage.INDICATORS; n++) {
            ObjectNode body = EventJson.MAPPER.createObjectNode();
            body.put("code", "B" + n).put("county", "08").put("unit", "kr").put("desired", "increase");
            body.putObject("name").put("sv", "Indikator " + n);
            body.put("periodType", "month");
            body.putArray("goals")
                    .addObject()
                    .put("strategyId", strategy)
                    .put("goalId", "goal-" + (n % ProgressStage.GOALS + 1));
            ProgressStage.ACTORS.forEach(body.putArray("expectedActors")::add);
            JsonNode defined = EventJson.MAPPER.readTree(stage.send(
                            stage.as("region-0008", stage.url(Service.INDICATORS, "/indicators"))
                                    .header("Idempotency-Key", UUID.randomUUID().toString())
                                    .POST(HttpRequest.BodyPublishers.ofString(body.toString())))
                    .body());
            ids.add(defined.get("indicatorId").asText());
        }
        return ids;
    }

    private static List<Put> puts(ProgressStage stage, List<String> ids) {
        List<Put> puts = new ArrayList<>();
        for (String actor : ProgressStage.ACTORS.subList(1, ProgressStage.ACTORS.size())) {
            String token = "Bearer " + stage.token("kommun-" + actor);
            for (String id : ids) {
                for (int n = 0; n < PERIODS; n++) {
                    String period = (2015 + n / 12) + "-" + "%02d".formatted(n % 12 + 1);
                    puts.add(new Put(
                            "/indicators/v1/actors/" + actor + "/indicators/" + id + "/observations/" + period, token));
                }
            }
        }
        Collections.shuffle(puts, new Random(1));
        return puts;
    }

    private static List<Reported> report(Vertx vertx, HttpClient http, URI service, List<Put> puts) throws Exception {
        List<Reported> reported = Collections.synchronizedList(new ArrayList<>());
        AtomicReference<String> failure = new AtomicReference<>();
        CountDownLatch done = new CountDownLatch(puts.size());
        long start = System.nanoTime();
        for (int n = 0; n < puts.size(); n++) {
            long due = start + n * 1_000_000_000L / PER_SECOND;
            for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
                LockSupport.parkNanos(left);
            }
            Put put = puts.get(n);
            vertx.runOnContext(begun -> http.request(new RequestOptions()
                            .setTimeout(30_000)
                            .setMethod(HttpMethod.PUT)
                            .setHost(service.getHost())
                            .setPort(service.getPort())
                            .setURI(put.path())
                            .putHeader("Authorization", put.token())
                            .putHeader("Content-Type", "application/json"))
                    .compose(request -> request.send(Buffer.buffer("{\"value\": 1}")))
                    .compose(answer -> answer.body().map(body -> {
                        if (answer.statusCode() != 201) {
                            throw new IllegalStateException(answer.statusCode() + " " + body);
                        }
                        return Long.parseLong(answer.getHeader("Rus-Position"));
                    }))
                    .onSuccess(position -> reported.add(new Reported(due, position)))
                    .onFailure(failed -> failure.compareAndSet(null, failed.toString()))
                    .onComplete(ignored -> done.countDown()));
        }
        done.await();
        if (failure.get() != null) {
            throw new IllegalStateException(failure.get());
        }
        return reported;
    }
}
