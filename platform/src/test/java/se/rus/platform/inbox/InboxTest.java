package se.rus.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static se.rus.platform.testing.PublicRecords.batch;
import static se.rus.platform.testing.PublicRecords.of;

import java.time.Clock;
import java.util.List;
import java.util.OptionalLong;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import se.rus.platform.relay.Wakeup;
import se.rus.platform.testing.StoreFixture;
import se.rus.platform.testing.TestDatabase;

/** What Kafka delivers twice is stored once, and nothing else is lost. */
class InboxTest {

    @Test
    void duplicatesInABatchAndAcrossBatchesAreStoredOnce() {
        try (TestDatabase database = TestDatabase.create();
                StoreFixture fixture = StoreFixture.on(database)) {
            Inbox inbox = new Inbox(fixture.pool(), Clock.systemUTC(), new Wakeup());
            ConsumerRecord<String, String> one = of("/indicators", "a", 1, 10, "se.rus.X.v1", "{\"n\":1}");
            ConsumerRecord<String, String> two = of("/indicators", "a", 2, 11, "se.rus.X.v1", "{\"n\":2}");
            ConsumerRecord<String, String> other = of("/funding", "a", 1, 10, "se.rus.Y.v1", "{\"n\":3}");

            StoreFixture.await(inbox.receive(batch(one, one, two)));
            StoreFixture.await(inbox.receive(batch(two, other, one)));

            List<ReceivedEvent> stored = StoreFixture.await(inbox.after(0, 10));
            assertThat(stored).extracting(ReceivedEvent::position).containsExactly(1L, 2L, 3L);
            assertThat(stored)
                    .extracting(ReceivedEvent::data)
                    .containsExactly("{\"n\": 1}", "{\"n\": 2}", "{\"n\": 3}");
            assertThat(StoreFixture.await(inbox.positionOf("/indicators", 11))).isEqualTo(OptionalLong.of(2));
            assertThat(StoreFixture.await(inbox.positionOf("/indicators", 12))).isEmpty();
        }
    }

    @Test
    void aRecordThatIsNoPublicEventIsPassedOverAndTheOthersAreStored() {
        try (TestDatabase database = TestDatabase.create();
                StoreFixture fixture = StoreFixture.on(database)) {
            Inbox inbox = new Inbox(fixture.pool(), Clock.systemUTC(), new Wakeup());

            StoreFixture.await(inbox.receive(batch(
                    new ConsumerRecord<>("topic", 0, 0, "key", "not ours"),
                    of("/indicators", "a", 1, 10, "se.rus.X.v1", "{}"))));

            assertThat(StoreFixture.await(inbox.after(0, 10))).hasSize(1);
        }
    }

    @Test
    void aRecordThatTheDatabaseRefusesIsPassedOverAndTheOthersAreStoredInTheirOrder() {
        try (TestDatabase database = TestDatabase.create();
                StoreFixture fixture = StoreFixture.on(database)) {
            Inbox inbox = new Inbox(fixture.pool(), Clock.systemUTC(), new Wakeup());

            StoreFixture.await(inbox.receive(batch(
                    of("/indicators", "a", 1, 10, "se.rus.X.v1", "{}"),
                    of("/indicators", "b", 1, 11, "se.rus.X.v1", "not json"),
                    of("/indicators", "c", 1, 12, "se.rus.X.v1", "{\"nul\": \"\\u0000\"}"),
                    of("/indicators", "d", 1, 13, "se.rus.X.v1", "{}"))));

            assertThat(StoreFixture.await(inbox.after(0, 10)))
                    .extracting(ReceivedEvent::stream)
                    .containsExactly("a", "d");
        }
    }
}
