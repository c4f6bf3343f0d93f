package se.rus.notification;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static se.rus.notification.NotificationApi.GRANT;
import static se.rus.notification.NotificationApi.SUBSCRIPTIONS;
import static se.rus.notification.NotificationApi.as;
import static se.rus.notification.NotificationApi.deliveries;
import static se.rus.notification.NotificationApi.feed;
import static se.rus.notification.NotificationApi.open;
import static se.rus.notification.NotificationApi.opened;
import static se.rus.notification.NotificationApi.with;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.rus.platform.testing.RealStack;
import se.rus.platform.testing.Tokens;

/** Opening, seeing and closing subscriptions, and everything that can be wrong with it. */
@QuarkusTest
@WithTestResource(RealStack.class)
class SubscriptionApiTest {

    @Test
    void a_subscription_is_opened_and_seen_by_its_own_client_only() {
        String id = open("kommun-0880", with(feed(GRANT), "county", "08"))
                .then()
                .statusCode(201)
                .header("ETag", "\"v1\"")
                .header("Location", notNullValue())
                .header("Rus-Position", notNullValue())
                .body("channel", equalTo("feed"), "county", equalTo("08"), "eventTypes", equalTo(List.of(GRANT)))
                .extract()
                .path("subscriptionId");

        as("kommun-0880")
                .get(SUBSCRIPTIONS + "/" + id)
                .then()
                .statusCode(200)
                .body("subscriptionId", equalTo(id), "eventTypes", equalTo(List.of(GRANT)));
        as("kommun-0880").get(SUBSCRIPTIONS + "?limit=200").then().body("items.subscriptionId", hasItem(id));
        as("kommun-0881").get(SUBSCRIPTIONS + "?limit=200").then().body("items.subscriptionId", not(hasItem(id)));
        isProblem(as("kommun-0881").get(SUBSCRIPTIONS + "/" + id), 403);
        isProblem(as("kommun-0881").delete(SUBSCRIPTIONS + "/" + id), 403);
        isProblem(deliveries("kommun-0881", id, "0"), 403);
        isProblem(given().get(SUBSCRIPTIONS + "/" + id), 401);
    }

    @Test
    void the_same_key_opens_one_subscription_only() {
        String key = UUID.randomUUID().toString();
        Response first = withKey(key, feed(GRANT));
        withKey(key, feed(GRANT)).then().statusCode(201).header("Location", equalTo(first.header("Location")));
        isProblem(withKey(key, feed("se.rus.StrategyAdopted.v1")), 422);
        isProblem(as("kommun-0880").body(feed(GRANT)).post(SUBSCRIPTIONS), 400);
    }

    @Test
    void a_request_that_breaks_a_rule_names_its_field() {
        refused(feed("GrantDecided"), 422, "unknown-event-type", "/eventTypes/0");
        refused(with(feed(GRANT), "channel", "webhook"), 422, "url-only-for-webhook", "/url");
        refused(NotificationApi.webhook("ftp://example.org/"), 422, "url-unusable", "/url");
        refused(with(feed(GRANT), "county", "99"), 422, "unknown-county", "/county");
        refused(with(feed(GRANT), "county", "Kalmar"), 400, "wrong-form", "/county");
        refused(with(feed(GRANT), "channel", "brevduva"), 400, "not-allowed", "/channel");
        refused(with(feed(GRANT), "kanal", "feed"), 400, "unknown-field", "/kanal");
        refused(with(feed(GRANT), "eventTypes", List.of()), 400, "required", "/eventTypes");
    }

    @ParameterizedTest
    @CsvSource({"after=-1, 400", "after=sju, 400", "limit=0, 400", "limit=1001, 400", "limit=många, 400"})
    void a_cursor_or_limit_that_is_none_is_refused(String query, int status) {
        String id = opened("kommun-0880", feed(GRANT));
        isProblem(as("kommun-0880").get(SUBSCRIPTIONS + "/" + id + "/deliveries?" + query), status);
    }

    @Test
    void what_is_not_there_is_not_found_and_a_wrong_token_sees_nothing() {
        isProblem(as("kommun-0880").get(SUBSCRIPTIONS + "/finns-inte"), 404);
        isProblem(as("kommun-0880").delete(SUBSCRIPTIONS + "/finns-inte"), 404);
        for (String token : List.of(Tokens.expired("kommun-0880"), Tokens.unsigned("kommun-0880"))) {
            isProblem(given().auth().oauth2(token).get(SUBSCRIPTIONS), 401);
        }
        given().get("/notifications/v1/api-info").then().statusCode(200).body("apiName", equalTo("notifications"));
    }

    private static void refused(Map<String, Object> subscription, int status, String code, String pointer) {
        Response response = open("kommun-0880", subscription);
        isProblem(response, status);
        response.then().body("errors[0].code", equalTo(code), "errors[0].pointer", equalTo(pointer));
    }

    private static Response withKey(String key, Map<String, Object> subscription) {
        return as("kommun-0880")
                .header("Idempotency-Key", key)
                .body(subscription)
                .post(SUBSCRIPTIONS);
    }

    private static void isProblem(Response response, int status) {
        response.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("title", notNullValue(), "titleSv", notNullValue(), "detail", notNullValue());
    }
}
