package se.rus.strategy.progress;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import java.net.URL;
import java.time.Duration;

/** Has a projection built anew, as an operator does. */
public final class Rebuild {
    private Rebuild() {}

    /** Until the new rows are the ones that are served. */
    public static void of(String projection, URL management) {
        String projections = "http://" + management.getAuthority() + "/q/projections";
        long before = served(projections, projection);
        given().post(projections + "/" + projection + "/rebuild").then().statusCode(202);
        await().atMost(Duration.ofSeconds(30)).until(() -> served(projections, projection) > before);
    }

    private static long served(String projections, String projection) {
        return given().get(projections)
                .jsonPath()
                .getLong("flatten().find { it.name == '%s' && it.status == 'active' }.number".formatted(projection));
    }
}
