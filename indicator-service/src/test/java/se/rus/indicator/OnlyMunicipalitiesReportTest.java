package se.rus.indicator;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.rus.platform.testing.RealStack;
import se.rus.platform.testing.Tokens;

/** Values are those of municipalities and regions: whoever else the register of actors knows writes nothing here. */
@QuarkusTest
@WithTestResource(RealStack.class)
class OnlyMunicipalitiesReportTest {
    private static final String VALUE = "{\"value\": 40}";

    @ParameterizedTest
    @CsvSource({
        "kommun-0880, 202100-6271",
        "kommun-0880, lst-08",
        "region-0008, 202100-6271",
        "region-0008, lst-08",
        "region-0008, 0199c2de-3b1a-7d22-9a54-0c6f4f1d8a11"
    })
    void anotherActorOfTheRegisterWritesNothingWhateverItsRoles(String client, String actor) {
        String token = Tokens.withActor(client, actor);
        String indicatorId = Requests.defined();
        for (String each : new String[] {"0880", "0008"}) {
            refused(as(token).body(VALUE).put(Requests.observation(each, indicatorId, "2025")));
            String row = "{\"rows\": [{\"indicatorId\": \"" + indicatorId + "\", \"actor\": \"" + each
                    + "\", \"period\": \"2025\", \"value\": 40}]}";
            refused(as(token).body(row).post(Requests.API + "/submissions"));
        }
        as(token)
                .body(VALUE)
                .put(Requests.observation(actor, indicatorId, "2025"))
                .then()
                .statusCode(400);
        refused(as(token).body(Requests.food().toString()).post(Requests.API + "/indicators"));
        given().get(Requests.observation("0880", indicatorId, "2025")).then().statusCode(404);
    }

    private static RequestSpecification as(String token) {
        return given().header("Authorization", "Bearer " + token)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json");
    }

    private static void refused(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(403);
    }
}
