package se.rus.strategy.progress;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.net.URL;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.rus.platform.testing.RealStack;

/** What was shown at the end of a day stays as it was, whatever happens later and whatever is rebuilt. */
@QuarkusTest
@QuarkusTestResource(RealStack.class)
class ProgressDaysTest {
    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Stockholm"));

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String broker;

    @TestHTTPResource(management = true)
    URL management;

    @Inject
    Pool pool;

    private PassedDays days;
    private OtherServices others;
    private String strategyId;

    @BeforeEach
    void aStrategy() {
        days = new PassedDays(pool, management);
        others = new OtherServices(broker);
        // A county of its own: what is told of others there counts as well.
        strategyId = Coordinator.adopted("21", "none");
    }

    @AfterEach
    void close() {
        others.close();
    }

    @Test
    void eachDayKeepsItsLastDocumentAlsoAfterARebuild() {
        String first = granted("p1");
        days.shownFor(strategyId, 5);
        granted("p2");
        String second = granted("p3");
        days.shownFor(strategyId, 3);
        String newest = granted("p4");

        Map<Integer, String> shown = Map.of(5, first, 4, first, 3, second, 1, second, 0, newest);
        shown.forEach((ago, json) -> assertThat(asOf(ago).asString()).isEqualTo(json));
        asOf(6).then().statusCode(404).body("detail", containsString(today.minusDays(5) + "."));
        String etag = asOf(4).header("ETag");
        assertThat(etag).isNotEqualTo(asOf(3).header("ETag"));
        given().header("If-None-Match", etag).get(path(4)).then().statusCode(304);

        days.rebuild();
        shown.forEach((ago, json) -> assertThat(asOf(ago).asString()).isEqualTo(json));
        asOf(6).then().statusCode(404);
    }

    @Test
    void codeThatShowsItOtherwiseDoesSoFromTodayOn() {
        String same = granted("p1");
        days.madeByOtherCode(strategyId);
        days.shownFor(strategyId, 2);

        days.rebuild();

        assertThat(asOf(0).asString()).isEqualTo(same);
        assertThat(asOf(1).asString()).isEqualTo(same + " ");
        assertThat(asOf(2).asString()).isEqualTo(same + " ");
        asOf(3).then().statusCode(404);
    }

    @Test
    void aRebuildThatShowsTheSameIsNoChange() {
        String same = granted("p1");
        days.shownFor(strategyId, 2);

        days.rebuild();

        assertThat(asOf(2).asString()).isEqualTo(same);
        asOf(3).then().statusCode(404);
    }

    @Test
    void whatIsNoDayOrADayToComeIsTold() {
        asOf(-2).then().statusCode(400).body("errors[0].code", equalTo("as-of-in-future"));
        given().get("/strategy/v1/strategies/" + strategyId + "/progress?asOf=2026-02-30")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("?asOf"));
        given().get("/strategy/v1/strategies/unknown/progress?asOf=2026-02-03")
                .then()
                .statusCode(404);
    }

    /** The document with one more krona. */
    private String granted(String project) {
        long before = kronor();
        others.granted(project + strategyId, strategyId, "21", "1:1", 1);
        await().atMost(Duration.ofSeconds(30)).until(() -> kronor() == before + 1);
        return given().get("/strategy/v1/strategies/" + strategyId + "/progress")
                .asString();
    }

    private long kronor() {
        return given().get("/strategy/v1/strategies/" + strategyId + "/progress")
                .jsonPath()
                .getLong("totals.grantedKronor");
    }

    private Response asOf(int ago) {
        return given().get(path(ago));
    }

    private String path(int ago) {
        return "/strategy/v1/strategies/" + strategyId + "/progress?asOf=" + today.minusDays(ago);
    }
}
