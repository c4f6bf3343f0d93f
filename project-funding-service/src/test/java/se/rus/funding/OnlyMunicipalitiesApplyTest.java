package se.rus.funding;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.rus.platform.testing.RealStack;
import se.rus.platform.testing.Tokens;

/** Applications are those of municipalities and regions: no other actor of the register sends or sees any. */
@QuarkusTest
@WithTestResource(RealStack.class)
class OnlyMunicipalitiesApplyTest {

    @ParameterizedTest
    @CsvSource({"kommun-0880, 202100-6271", "region-0008, 202100-6271", "region-0008, lst-08"})
    void anotherActorOfTheRegisterNeitherAppliesNorReads(String client, String actor) {
        String token = Tokens.withActor(client, actor);
        refused(given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(FundingApi.oneToOne(2_000_000, 1_000_000))
                .post(FundingApi.APPLICATIONS));
        refused(given().auth().oauth2(token).get(FundingApi.APPLICATIONS));
    }

    private static void refused(Response answer) {
        answer.then().statusCode(403);
    }
}
