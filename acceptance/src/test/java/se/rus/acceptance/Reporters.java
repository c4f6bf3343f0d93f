package se.rus.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import se.rus.local.Service;

/**
 * Municipalities that report, each value until it is acknowledged: what fails or gets no answer is sent again, which
 * changes nothing when it had been stored.
 */
final class Reporters implements AutoCloseable {
    private static final List<String> MUNICIPALITIES = List.of("0880", "0881", "0882", "0883");

    private final Api api;
    private final Queue<String> open = new ConcurrentLinkedQueue<>();
    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean stopped;

    /** One value of each indicator, municipality and year, all of which must be new. */
    static Reporters reporting(Api api, int firstYear, int years) throws IOException, InterruptedException {
        Reporters reporters = new Reporters(api);
        JsonNode indicators =
                api.get(Service.INDICATORS, "/indicators?county=08&limit=200").body();
        for (int year = firstYear; year < firstYear + years; year++) {
            for (JsonNode indicator : indicators.get("items")) {
                for (String municipality : MUNICIPALITIES) {
                    reporters.open.add(
                            municipality + "/" + indicator.get("indicatorId").asText() + "/" + year);
                }
            }
        }
        for (int n = 0; n < 4; n++) {
            reporters.threads.add(Thread.ofVirtual().start(reporters::reportAll));
        }
        return reporters;
    }

    private Reporters(Api api) {
        this.api = api;
    }

    int acknowledged() {
        return acknowledged.size();
    }

    /** As they stand in the store: indicator/actor/period/breakdown. */
    Set<String> acknowledgedStreams() {
        return Set.copyOf(acknowledged);
    }

    boolean isDone() {
        return threads.stream().noneMatch(Thread::isAlive);
    }

    private void reportAll() {
        for (String next = open.poll(); next != null && !stopped; next = open.poll()) {
            String[] parts = next.split("/");
            while (!stopped && !report(parts[0], parts[1], parts[2])) {
                Thread.onSpinWait();
            }
        }
    }

    private boolean report(String municipality, String indicator, String year) {
        try {
            String path = "/actors/" + municipality + "/indicators/" + indicator + "/observations/" + year;
            Api.Answer answer =
                    api.put("kommun-" + municipality, Service.INDICATORS, path, "{\"value\": " + year + "}");
            if (answer.status() >= 400 && answer.status() != 503) {
                throw new AssertionError("A good value was answered " + answer);
            }
            return answer.status() < 300 && acknowledged.add(indicator + "/" + municipality + "/" + year + "/total");
        } catch (IOException noAnswer) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopped = true;
            return false;
        }
    }

    @Override
    public void close() {
        stopped = true;
    }
}
