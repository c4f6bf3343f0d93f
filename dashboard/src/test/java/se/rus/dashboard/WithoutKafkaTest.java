package se.rus.dashboard;

import static io.restassured.RestAssured.get;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(WithoutKafkaTest.NobodyListens.class)
class WithoutKafkaTest {

    /** Port 1 of this machine: refused at once. */
    public static class NobodyListens implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("rus.dashboard.kafka", "localhost:1");
        }
    }

    @TestHTTPResource(value = "/health", management = true)
    URI health;

    @Test
    void it_lives_but_is_not_ready() {
        get(health + "/live").then().statusCode(200);
        get(health + "/ready").then().statusCode(503).body("status", equalTo("DOWN"));
    }

    @Test
    void every_page_says_politely_that_it_is_reading_and_tries_again_by_itself() {
        for (String path : new String[] {"/", "/strategies/any"}) {
            get(path)
                    .then()
                    .statusCode(503)
                    .header("Retry-After", "3")
                    .body(containsString("Läser in"))
                    .body(containsString("http-equiv=\"refresh\""));
        }
        get("/?lang=en").then().statusCode(503).body(containsString("<h1>Loading</h1>"));
    }
}
