package se.rus.notification;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.rus.notification.NotificationApi.GRANT;
import static se.rus.notification.NotificationApi.as;
import static se.rus.notification.NotificationApi.awaitProjects;
import static se.rus.notification.NotificationApi.deliveries;
import static se.rus.notification.NotificationApi.feed;
import static se.rus.notification.NotificationApi.opened;
import static se.rus.notification.NotificationApi.with;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import se.rus.contracts.Topics;
import se.rus.platform.testing.RealStack;
import se.rus.platform.testing.TopicReader;

/** A subscriber reads its feed: what came after it subscribed, in order, each once. */
@QuarkusTest
@WithTestResource(RealStack.class)
class FeedTest {
    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    @Test
    void an_event_that_arrives_is_delivered_and_that_is_published() throws Exception {
        String subscription = opened("kommun-0880", feed(GRANT));
        String project = topic().granted("08");

        awaitProjects("kommun-0880", subscription, project);
        deliveries("kommun-0880", subscription, "0")
                .then()
                .body("items[0].event.type", equalTo(GRANT))
                .body("items[0].event.source", equalTo("/funding"))
                .body("items[0].event.data.grantedKronor", equalTo(1_000_000));
        ConsumerRecord<String, String> told = notificationOf(subscription);
        assertTrue(told.value().contains("\"channel\":\"feed\""), told.value());
        assertEquals("/notifications", TopicReader.headers(told).get("ce_source"));
    }

    @Test
    void what_came_before_the_subscription_is_not_delivered() throws Exception {
        String first = opened("kommun-0881", feed(GRANT));
        String before = topic().granted("08");
        awaitProjects("kommun-0881", first, before);

        String second = opened("kommun-0881", feed(GRANT));
        String after = topic().granted("08");
        awaitProjects("kommun-0881", second, after);
        awaitProjects("kommun-0881", first, before, after);
    }

    @Test
    void only_the_county_and_the_types_subscribed_to_are_delivered() throws Exception {
        String kronoberg = opened("region-0007", with(feed(GRANT), "county", "07"));
        String observations = opened("region-0007", feed("se.rus.ObservationRecorded.v1"));
        topic().granted("08");
        String project = topic().granted("07");

        awaitProjects("region-0007", kronoberg, project);
        deliveries("region-0007", observations, "0").then().body("items", empty());
    }

    @Test
    void an_event_that_is_published_twice_is_delivered_once() throws Exception {
        String subscription = opened("kommun-0882", feed(GRANT));
        String project = UUID.randomUUID().toString();
        String event = UUID.randomUUID().toString();
        topic().granted("08", project, event);
        topic().granted("08", project, event);
        String last = topic().granted("08");

        // Different projects may lie on different partitions, so the order among them is open.
        NotificationApi.awaitCount("kommun-0882", subscription, project, 1);
        NotificationApi.awaitCount("kommun-0882", subscription, last, 1);
        NotificationApi.awaitCount("kommun-0882", subscription, project, 1);
    }

    @Test
    void a_reader_goes_on_from_its_cursor() throws Exception {
        String subscription = opened("kommun-0883", feed(GRANT));
        String one = topic().granted("08");
        awaitProjects("kommun-0883", subscription, one);
        String next = deliveries("kommun-0883", subscription, "0").path("next");
        deliveries("kommun-0883", subscription, next).then().body("items", empty(), "next", equalTo(next));

        String two = topic().granted("08");
        awaitProjects("kommun-0883", subscription, one, two);
        deliveries("kommun-0883", subscription, next).then().body("items.event.data.projectId", contains(two));
    }

    @Test
    void nothing_is_delivered_after_a_subscription_is_closed_and_the_past_stays_readable() throws Exception {
        String closed = opened("kommun-0884", feed(GRANT));
        String open = opened("kommun-0884", feed(GRANT));
        String before = topic().granted("08");
        awaitProjects("kommun-0884", closed, before);
        as("kommun-0884")
                .delete(NotificationApi.SUBSCRIPTIONS + "/" + closed)
                .then()
                .statusCode(204);
        as("kommun-0884")
                .delete(NotificationApi.SUBSCRIPTIONS + "/" + closed)
                .then()
                .statusCode(204);

        String after = topic().granted("08");
        awaitProjects("kommun-0884", open, before, after);
        awaitProjects("kommun-0884", closed, before);
    }

    private ConsumerRecord<String, String> notificationOf(String subscription) {
        try (TopicReader reader = new TopicReader(bootstrapServers, Topics.NOTIFICATION)) {
            int count = 1;
            while (true) {
                for (ConsumerRecord<String, String> record : reader.readUntil(count)) {
                    Map<String, String> headers = TopicReader.headers(record);
                    assertEquals("se.rus.NotificationDelivered.v1", headers.get("ce_type"));
                    if (record.key().equals(subscription)) {
                        return record;
                    }
                    count++;
                }
            }
        }
    }

    private FundingTopic topic() {
        return new FundingTopic(bootstrapServers);
    }
}
