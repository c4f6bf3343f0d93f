package se.rus.notification;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.rus.notification.NotificationApi.PATIENCE;
import static se.rus.notification.NotificationApi.deliveries;
import static se.rus.notification.NotificationApi.opened;
import static se.rus.notification.NotificationApi.statuses;
import static se.rus.notification.NotificationApi.webhook;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.rus.platform.store.EventJson;
import se.rus.platform.testing.RealStack;

/** Events reach a real server of a subscriber, and reach it in the end when it was out of order. */
@QuarkusTest
@WithTestResource(RealStack.class)
class WebhookTest {
    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    @Test
    void an_event_is_posted_to_the_subscribers_address_as_a_cloud_event() throws Exception {
        try (Receiver receiver = new Receiver()) {
            String subscription = opened("kommun-0880", webhook(receiver.url()));
            String project = new FundingTopic(bootstrapServers).granted("08");

            await().atMost(PATIENCE).until(() -> receiver.got().size() == 1);
            Receiver.Got got = receiver.got().getFirst();
            assertTrue(got.contentType().startsWith("application/cloudevents+json"), got.contentType());
            JsonNode event = EventJson.MAPPER.readTree(got.body());
            assertEquals("1.0", event.get("specversion").asText());
            assertEquals("se.rus.GrantDecided.v1", event.get("type").asText());
            assertEquals(project, event.get("data").get("projectId").asText());
            await().atMost(PATIENCE)
                    .until(() -> statuses("kommun-0880", subscription).equals(List.of("delivered")));
            assertEquals(
                    got.deliveryId(),
                    deliveries("kommun-0880", subscription, "0").path("items[0].deliveryId"));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 404, 302})
    void a_receiver_that_fails_gets_the_same_delivery_again_until_it_takes_it(int failure) throws Exception {
        try (Receiver receiver = new Receiver()) {
            receiver.answers(failure);
            String subscription = opened("kommun-0881", webhook(receiver.url()));
            String project = new FundingTopic(bootstrapServers).granted("08");
            await().atMost(PATIENCE).until(() -> receiver.got().size() >= 2);
            receiver.answers(204);

            await().atMost(PATIENCE).until(() -> receiver.taken().size() == 1);
            await().atMost(PATIENCE)
                    .until(() -> statuses("kommun-0881", subscription).equals(List.of("delivered")));
            assertEquals(
                    1,
                    receiver.got().stream()
                            .map(Receiver.Got::deliveryId)
                            .distinct()
                            .count());
            assertTrue(receiver.got().stream().allMatch(got -> got.body().contains(project)));
            deliveries("kommun-0881", subscription, "0")
                    .then()
                    .body(
                            "items[0].attempts",
                            org.hamcrest.Matchers.equalTo(receiver.got().size()))
                    .body("items[0].lastError", org.hamcrest.Matchers.containsString("" + failure));
        }
    }

    @Test
    void a_receiver_that_is_out_of_order_holds_up_nobody_else_and_is_overtaken_by_nothing_of_its_own()
            throws Exception {
        try (Receiver broken = new Receiver();
                Receiver sound = new Receiver()) {
            broken.answers(503);
            opened("kommun-0882", webhook(broken.url()));
            opened("kommun-0883", webhook(sound.url()));
            FundingTopic topic = new FundingTopic(bootstrapServers);
            for (int i = 0; i < 5; i++) {
                topic.granted("08");
            }
            await().atMost(PATIENCE).until(() -> sound.taken().size() == 5);
            assertEquals(
                    1,
                    broken.got().stream()
                            .map(Receiver.Got::deliveryId)
                            .distinct()
                            .count());

            broken.answers(204);
            await().atMost(PATIENCE).until(() -> broken.taken().size() == 5);
            assertEquals(events(sound), events(broken));
        }
    }

    private static List<String> events(Receiver receiver) {
        return receiver.taken().stream().map(WebhookTest::eventId).collect(Collectors.toList());
    }

    private static String eventId(Receiver.Got got) {
        try {
            return EventJson.MAPPER.readTree(got.body()).get("id").asText();
        } catch (java.io.IOException e) {
            throw new AssertionError(e);
        }
    }
}
