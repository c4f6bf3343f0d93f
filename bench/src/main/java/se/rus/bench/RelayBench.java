package se.rus.bench;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import se.rus.local.Kafka;
import se.rus.platform.relay.EventSource;
import se.rus.platform.relay.Relay;
import se.rus.platform.relay.Wakeup;
import se.rus.platform.store.EventStore;

/** From the commit of an event, through the relay and a real broker, to a consumer, at a steady rate. */
final class RelayBench implements Bench {
    private static final String TOPIC = "bench";
    private static final int PER_SECOND = 200;
    private static final Duration WARM_UP = Duration.ofSeconds(15);
    private static final Duration MEASURED = Duration.ofSeconds(60);

    @Override
    public void run(Figures figures) throws Exception {
        Progress.say("starting PostgreSQL and Kafka");
        try (Stage stage = new Stage();
                Kafka kafka = Kafka.ephemeral()) {
            kafka.createTopic(TOPIC, 3);
            Wakeup wakeup = new Wakeup();
            EventStore store = stage.store(wakeup::signal);
            Relay relay = new Relay(
                    new EventSource(store, new MeasuredIsPublic(TOPIC)),
                    new RelaySettings(kafka.bootstrapServers()),
                    stage.pool(),
                    wakeup);
            Arrivals arrivals = new Arrivals(kafka.bootstrapServers(), TOPIC);
            Thread relaying = Thread.ofPlatform().name("relay").start(relay);
            Thread consuming = Thread.ofPlatform().name("consumer").start(arrivals);
            try {
                measure(figures, store, arrivals);
            } finally {
                relay.stop();
                arrivals.stop();
                relaying.join();
                consuming.join();
            }
        }
    }

    private static void measure(Figures figures, EventStore store, Arrivals arrivals) throws Exception {
        Progress.say("%d events/s to warm up", PER_SECOND);
        travel(store, arrivals, WARM_UP);
        Progress.say("%d events/s for %d s", PER_SECOND, MEASURED.toSeconds());
        int before = arrivals.deliveries();
        Map<UUID, Departures.Departure> departures = travel(store, arrivals, MEASURED);
        Latencies fromCommit = new Latencies();
        Latencies fromRequest = new Latencies();
        departures.forEach((id, departure) -> {
            long arrived = arrivals.first().get(id);
            fromCommit.add(arrived - departure.committed());
            fromRequest.add(arrived - departure.due());
        });
        put(figures, "", fromCommit);
        put(figures, "from_request_", fromRequest);
        figures.put("events", departures.size());
        figures.put("delivered_twice", arrivals.deliveries() - before - departures.size());
    }

    /** Sends for so long, and waits until every event has arrived. */
    private static Map<UUID, Departures.Departure> travel(EventStore store, Arrivals arrivals, Duration length)
            throws Exception {
        Departures departures = new Departures(store);
        int events = (int) (length.toSeconds() * PER_SECOND);
        departures.send(events, PER_SECOND);
        long patience = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (departures.all().size() < events
                || !arrivals.first().keySet().containsAll(departures.all().keySet())) {
            if (System.nanoTime() > patience) {
                throw new TimeoutException(
                        "Of " + events + " events only " + arrivals.first().size() + " arrived");
            }
            Thread.sleep(10);
        }
        return departures.all();
    }

    private static void put(Figures figures, String name, Latencies latencies) {
        figures.put(name + "p50_ms", latencies.percentile(50));
        figures.put(name + "p99_ms", latencies.percentile(99));
        figures.put(name + "max_ms", latencies.percentile(100));
    }
}
