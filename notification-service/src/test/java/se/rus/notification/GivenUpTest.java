package se.rus.notification;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.rus.notification.NotificationApi.PATIENCE;
import static se.rus.notification.NotificationApi.deliveries;
import static se.rus.notification.NotificationApi.opened;
import static se.rus.notification.NotificationApi.statuses;
import static se.rus.notification.NotificationApi.webhook;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import se.rus.platform.testing.RealStack;

/** Set up as in production: addresses that only we can reach are left alone, and what cannot be delivered is given up. */
@QuarkusTest
@TestProfile(GivenUpTest.AsInProduction.class)
@WithTestResource(RealStack.class)
class GivenUpTest {
    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    @Test
    void a_private_address_is_never_called_and_the_delivery_is_given_up_and_stays_readable() throws Exception {
        try (Receiver receiver = new Receiver()) {
            String subscription = opened("kommun-0880", webhook(receiver.url()));
            String project = new FundingTopic(bootstrapServers).granted("08");

            await().atMost(PATIENCE)
                    .until(() -> statuses("kommun-0880", subscription).equals(List.of("given-up")));
            deliveries("kommun-0880", subscription, "0")
                    .then()
                    .body("items[0].attempts", equalTo(3))
                    .body("items[0].lastError", containsString("private"))
                    .body("items[0].event.data.projectId", equalTo(project));
            assertEquals(List.of(), receiver.got());
        }
    }

    public static final class AsInProduction implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("rus.webhook.private-targets", "false", "rus.delivery.attempts", "3");
        }
    }
}
