package se.rus.notification;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.rus.notification.NotificationApi.GRANT;
import static se.rus.notification.NotificationApi.PATIENCE;
import static se.rus.notification.NotificationApi.awaitProjects;
import static se.rus.notification.NotificationApi.deliveries;
import static se.rus.notification.NotificationApi.feed;
import static se.rus.notification.NotificationApi.opened;
import static se.rus.notification.NotificationApi.webhook;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import se.rus.platform.testing.RealStack;

/** A rebuild of the projection tells nobody anything twice, and nobody anything that is older than its subscription. */
@QuarkusTest
@WithTestResource(RealStack.class)
class RebuildTest {
    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    @TestHTTPResource(management = true)
    URI management;

    @Test
    void a_rebuild_repeats_no_delivery_and_invents_none() throws Exception {
        try (Receiver receiver = new Receiver()) {
            FundingTopic topic = new FundingTopic(bootstrapServers);
            String told = opened("kommun-0880", webhook(receiver.url()));
            String before = topic.granted("08");
            awaitProjects("kommun-0880", told, before);
            String later = opened("kommun-0880", feed(GRANT));
            String after = topic.granted("08");
            awaitProjects("kommun-0880", later, after);
            await().atMost(PATIENCE).until(() -> receiver.taken().size() == 2);
            List<String> ids = deliveries("kommun-0880", told, "0").path("items.deliveryId");
            long generation = active();

            given().post(operations("/projections/deliveries/rebuild")).then().statusCode(202);
            await().atMost(PATIENCE).until(() -> active() > generation);

            assertEquals(ids, deliveries("kommun-0880", told, "0").path("items.deliveryId"));
            awaitProjects("kommun-0880", later, after);
            String last = topic.granted("08");
            awaitProjects("kommun-0880", later, after, last);
            await().atMost(PATIENCE).until(() -> receiver.got().size() >= 3);
            assertEquals(3, receiver.got().size());
        }
    }

    private long active() {
        String json = given().get(operations("/projections")).asString();
        List<Integer> active = JsonPath.from(json)
                .getList("flatten().findAll { it.name == 'deliveries' && it.status == 'active' }.number");
        return active.getFirst();
    }

    private String operations(String path) {
        return "http://" + management.getAuthority() + "/q" + path;
    }
}
