package se.rus.notification;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import se.rus.platform.testing.Tokens;

/** Words for tests that speak with the service over HTTP. */
final class NotificationApi {
    static final String SUBSCRIPTIONS = "/notifications/v1/subscriptions";
    static final String GRANT = "se.rus.GrantDecided.v1";
    static final Duration PATIENCE = Duration.ofSeconds(60);

    private NotificationApi() {}

    static RequestSpecification as(String client) {
        return given().auth().oauth2(Tokens.of(client)).contentType(ContentType.JSON);
    }

    static Map<String, Object> feed(String... types) {
        return new TreeMap<>(Map.of("eventTypes", List.of(types), "channel", "feed"));
    }

    static Map<String, Object> with(Map<String, Object> body, String field, Object value) {
        Map<String, Object> changed = new TreeMap<>(body);
        changed.put(field, value);
        return changed;
    }

    static Map<String, Object> webhook(String url) {
        return with(with(feed(GRANT), "channel", "webhook"), "url", url);
    }

    static Response open(String client, Map<String, Object> subscription) {
        return as(client)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(subscription)
                .post(SUBSCRIPTIONS);
    }

    static String opened(String client, Map<String, Object> subscription) {
        return open(client, subscription).then().statusCode(201).extract().path("subscriptionId");
    }

    static Response deliveries(String client, String subscription, String after) {
        return as(client).get(SUBSCRIPTIONS + "/" + subscription + "/deliveries?after=" + after);
    }

    static List<String> projects(String client, String subscription) {
        return deliveries(client, subscription, "0")
                .then()
                .statusCode(200)
                .extract()
                .path("items.event.data.projectId");
    }

    static List<String> statuses(String client, String subscription) {
        return deliveries(client, subscription, "0")
                .then()
                .statusCode(200)
                .extract()
                .path("items.status");
    }

    static void awaitProjects(String client, String subscription, String... projects) {
        await().atMost(PATIENCE).untilAsserted(() -> assertEquals(List.of(projects), projects(client, subscription)));
    }

    static void awaitCount(String client, String subscription, String project, int count) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertEquals(
                        count,
                        projects(client, subscription).stream()
                                .filter(project::equals)
                                .count()));
    }
}
