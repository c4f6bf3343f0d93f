package se.rus.platform.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.rus.local.Kafka;
import se.rus.platform.store.RecordedEvent;
import se.rus.platform.store.StreamId;
import se.rus.platform.testing.StoreFixture;
import se.rus.platform.testing.StoreFixture.Counted;
import se.rus.platform.testing.StoreFixture.Named;
import se.rus.platform.testing.TestDatabase;
import se.rus.platform.testing.TestServers;
import se.rus.platform.testing.TopicReader;

/** From the event table to a real broker: nothing lost, order kept per key, one relay at a time. */
class RelayTest {
    private final Kafka kafka = TestServers.kafka();
    private final TestDatabase database = TestDatabase.create();
    private final StoreFixture fixture = StoreFixture.on(database);
    private final String topic = "relay-" + System.nanoTime();
    private final Wakeup wakeup = new Wakeup();
    private final Random random = new Random(4);

    RelayTest() {
        kafka.createTopic(topic, 3);
    }

    @AfterEach
    void close() {
        fixture.close();
        database.close();
    }

    @Test
    void whatIsPublicArrivesInOrderWithItsHeadersAndTheRestDoesNot() throws Exception {
        StreamId stream = fixture.newStream();
        fixture.append(stream, 0, new Counted(1), new Named("private"), new Counted(2));

        try (Running ignored = running("one");
                TopicReader reader = new TopicReader(kafka.bootstrapServers(), topic)) {
            List<ConsumerRecord<String, String>> records = reader.readUntil(2);

            assertThat(records).extracting(ConsumerRecord::value).containsExactly("{\"number\":1}", "{\"number\":2}");
            assertThat(records).extracting(ConsumerRecord::key).containsOnly(stream.value());
            assertThat(TopicReader.headers(records.getLast()))
                    .containsEntry("ce_specversion", "1.0")
                    .containsEntry("ce_source", "/test")
                    .containsEntry("ce_type", "se.rus.Counted.v1")
                    .containsEntry("ce_subject", stream.value())
                    .containsEntry("position", "3")
                    .containsEntry("streamversion", "3")
                    .containsEntry("county", "08");
        }
    }

    @Test
    void aBrokerThatIsKilledDelaysButLosesAndReordersNothing() throws Exception {
        List<StreamId> streams = List.of(fixture.newStream(), fixture.newStream(), fixture.newStream());
        try (Running ignored = running("one")) {
            append(streams, 0, 50);
            kafka.kill();
            append(streams, 50, 100);
            kafka.start();
            append(streams, 100, 120);

            try (TopicReader reader = new TopicReader(kafka.bootstrapServers(), topic)) {
                Map<String, List<Integer>> firsts = reader.readUntilDistinct(360).stream()
                        .collect(Collectors.groupingBy(
                                ConsumerRecord::key,
                                Collectors.mapping(
                                        record -> Integer.valueOf(record.value().replaceAll("\\D", "")),
                                        Collectors.toList())));
                firsts.values()
                        .forEach(numbers -> assertThat(numbers).isSorted().hasSize(120));
            }
        }
    }

    /** The broker takes a megabyte as it is set up, and a county's progress may be more. */
    @Test
    void aRecordOfSomeMegabytesDoesNotHoldUpWhatComesAfterIt() throws Exception {
        StreamId stream = fixture.newStream();
        String text = Stream.generate(this::sentence).limit(60_000).collect(Collectors.joining(" "));
        fixture.append(stream, 0, new Named(text), new Counted(2));

        try (Running ignored = running("one", new AllAreToldToAll());
                TopicReader reader = new TopicReader(kafka.bootstrapServers(), topic)) {
            List<ConsumerRecord<String, String>> records = reader.readUntil(2);

            assertThat(records.getFirst().value()).hasSizeGreaterThan(2_500_000).contains(text);
            assertThat(records.getLast().value()).isEqualTo("{\"number\":2}");
        }
    }

    private String sentence() {
        return "the actor " + random.nextInt(1_000, 10_000) + " is on track with the value " + random.nextInt(10_000);
    }

    @Test
    void aSecondRelayStandsByUntilTheLeaseOfADeadOneExpires() throws Exception {
        Lease dead = new Lease(fixture.pool(), "events", Duration.ofSeconds(2));
        OptionalLong token = dead.hold();
        fixture.append(fixture.newStream(), 0, new Counted(1));

        try (Running second = running("two");
                TopicReader reader = new TopicReader(kafka.bootstrapServers(), topic)) {
            await().until(() -> second.relay().state().doing().equals("standing by"));
            assertThat(reader.readUntil(1)).hasSize(1);
        }
        RelayCheckpoint checkpoint = new RelayCheckpoint(fixture.pool(), "events");
        long reached = checkpoint.read();
        assertThat(checkpoint.advance(reached, reached + 1, token.getAsLong()))
                .as("the dead one's token no longer moves the checkpoint")
                .isFalse();
    }

    private void append(List<StreamId> streams, int from, int to) {
        for (int n = from; n < to; n++) {
            for (StreamId stream : streams) {
                fixture.append(stream, n, new Counted(n));
            }
        }
    }

    private Running running(String name) {
        return running(name, new CountedAreToldToAll());
    }

    private Running running(String name, PublicEventMapper mapper) {
        Relay relay = new Relay(new EventSource(fixture.store(), mapper), config(), fixture.pool(), wakeup);
        return new Running(relay, Thread.ofPlatform().name(name).start(relay));
    }

    private RelayConfig config() {
        return new TestRelayConfig(kafka.bootstrapServers(), Duration.ofSeconds(2));
    }

    private record TestRelayConfig(String bootstrapServers, Duration lease) implements RelayConfig {
        @Override
        public boolean enabled() {
            return true;
        }

        @Override
        public int batch() {
            return 500;
        }

        @Override
        public Duration poll() {
            return Duration.ofMillis(20);
        }
    }

    private record Running(Relay relay, Thread thread) implements AutoCloseable {
        @Override
        public void close() throws InterruptedException {
            relay.stop();
            thread.join();
            relay.release();
        }
    }

    private final class AllAreToldToAll extends CountedAreToldToAll {
        @Override
        public Optional<PublicEvent> map(RecordedEvent event) {
            return event.data() instanceof Named named
                    ? Optional.of(new PublicEvent("Named", 1, event.stream().value(), named, "08"))
                    : super.map(event);
        }
    }

    private class CountedAreToldToAll implements PublicEventMapper {
        @Override
        public String topic() {
            return topic;
        }

        @Override
        public String source() {
            return "/test";
        }

        @Override
        public Optional<PublicEvent> map(RecordedEvent event) {
            return event.data() instanceof Counted counted
                    ? Optional.of(new PublicEvent("Counted", 1, event.stream().value(), counted, "08"))
                    : Optional.empty();
        }
    }
}
