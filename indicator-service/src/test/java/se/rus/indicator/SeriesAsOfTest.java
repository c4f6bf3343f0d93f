package se.rus.indicator;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasEntry;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static se.rus.indicator.Requests.API;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import se.rus.platform.testing.RealStack;

/** What was known when, from the events. */
@QuarkusTest
@WithTestResource(RealStack.class)
class SeriesAsOfTest {
    @Inject
    StoredValues stored;

    @Test
    void valuesAreGivenAsTheyWereKnownThen() {
        String id = Requests.defined();
        String path = API + "/indicators/" + id + "/series";
        stored.happened("ObservationRecorded", id, "0880", "2025", 1, "40", "2026-03-01T10:00:00Z");
        stored.happened("ObservationRevised", id, "0880", "2025", 2, "42.5", "2026-05-15T21:59:59.5Z");
        stored.happened("ObservationWithdrawn", id, "0880", "2025", 3, null, "2026-06-01T10:00:00Z");
        stored.happened("ObservationRecorded", id, "0881", "2025", 1, null, "2026-05-15T22:00:00Z");

        given().get(path + "?asOf=2026-02-28").then().body("items", hasSize(0)).body("total", equalTo(0));
        given().get(path + "?asOf=2026-03-01T10:00:00Z").then().body("items.value", contains(40));
        given().get(path + "?asOf=2026-03-01T09:59:59.999999Z").then().body("items", hasSize(0));
        // the day ends at 22:00 UTC in Swedish summer time: the second actor is not in yet
        given().get(path + "?asOf=2026-05-15")
                .then()
                .body("items", hasSize(1))
                .body("items[0].value", equalTo(42.5f))
                .body("items[0].version", equalTo(2))
                .body("asOf", equalTo("2026-05-15T21:59:59.999999Z"));
        given().get(path + "?asOf=2026-05-16").then().body("items.actor", contains("0880", "0881"));
        given().get(path + "?asOf=2026-06-02").then().body("items.actor", contains("0881"));
        given().get(path + "?asOf=2026-06-02&withdrawn=include")
                .then()
                .body("items[0]", hasEntry("withdrawn", true))
                .body("items[0].value", nullValue());
        given().get(path + "?asOf=2026-05-16&actor=0881&limit=1").then().body("total", equalTo(1));
    }
}
