package se.rus.strategy.network.agreement;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static se.rus.strategy.actor.Clients.as;
import static se.rus.strategy.actor.Clients.got;
import static se.rus.strategy.actor.Clients.once;
import static se.rus.strategy.actor.Clients.seen;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.rus.platform.testing.RealStack;
import se.rus.strategy.actor.Clients;

/** Agreements over HTTP. */
@QuarkusTest
@QuarkusTestResource(RealStack.class)
class AgreementsTest {
    private static final String AGREEMENTS = "/strategy/v1/agreements";

    @Test
    void aLetterOfIntentIsSignedUntilNoMunicipalityIsMissing() {
        String path = entered(AgreementExamples.NEW_AGREEMENT);
        List<String> missing = given().get(path).path("municipalitiesNotSigned");
        assertThat(missing).containsExactly("0760", "0761", "0763", "0764", "0765", "0767", "0781");

        for (String municipality : missing) {
            seen("region-0007", path)
                    .body(AgreementExamples.SIGNING)
                    .put(path + "/signatories/" + municipality)
                    .then()
                    .statusCode(200);
        }
        got(path)
                .body("municipalitiesNotSigned", empty())
                .body("agreement.signatories", hasSize(9))
                .body("validity", equalTo("expired"));
        got(AGREEMENTS + "?party=0765&on=2025-12-31&limit=200").body("items.agreement.agreementId", hasItem(id(path)));
        assertThat(given().get(AGREEMENTS + "?party=0765&on=2026-01-01&limit=200")
                        .<List<String>>path("items.agreement.agreementId"))
                .doesNotContain(id(path));
    }

    @Test
    void formalAndInformalAgreementsAreToldApart() {
        String formal = entered(AgreementExamples.NEW_AGREEMENT);
        String informal = entered(AgreementExamples.NEW_AGREEMENT.replace("\"formal\": true", "\"formal\": false"));
        String list = AGREEMENTS + "?county=07&limit=200&formal=";

        got(list + "true")
                .body("items.agreement.agreementId", hasItem(id(formal)))
                .body("items.agreement.agreementId", not(hasItem(id(informal))));
        got(list + "false")
                .body("items.agreement.agreementId", hasItem(id(informal)))
                .body("items.agreement.agreementId", not(hasItem(id(formal))));
        once("region-0007")
                .body(AgreementExamples.NEW_AGREEMENT.replace("\"formal\": true,", ""))
                .post(AGREEMENTS)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/formal"));
    }

    @Test
    void jointOwnershipShowsItsSharesAndEnds() {
        String path = entered(AgreementExamples.OWNERSHIP);

        got(path).body("validity", equalTo("valid")).body("agreement.shares[0].percent", equalTo(51));
        seen("region-0007", path)
                .body(AgreementExamples.END)
                .put(path + "/end")
                .then()
                .statusCode(200)
                .body("validity", equalTo("expired"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"percent\": 49|\"percent\": 48.9999|422|/shares",
                "\"percent\": 49|\"percent\": 0|400|/shares/1/percent",
                "\"percent\": 49|\"percent\": 49.00001|400|/shares/1/percent",
                "{\"actorId\": \"0780\", \"percent\"|{\"actorId\": \"none\", \"percent\"|422|/shares/1/actorId",
                "\"jointOwnership\"|\"cooperation\"|422|/shares",
                "\"2009-12-01\"|\"2199-12-01\"|422|/signatories/0/signedOn",
                "\"validFrom\"|\"concerns\": \"none\", \"validFrom\"|422|/concerns",
                "\"validFrom\"|\"validUntil\": \"2009-01-01\", \"validFrom\"|422|/validUntil",
            })
    void whatIsWrongIsToldByField(String right, String wrong, int status, String pointer) {
        once("region-0007")
                .body(AgreementExamples.OWNERSHIP.replace(right, wrong))
                .post(AGREEMENTS)
                .then()
                .statusCode(status)
                .body("errors[0].pointer", equalTo(pointer));
    }

    @Test
    void nobodyElseChangesItNorWithoutHavingSeenIt() {
        String path = entered(AgreementExamples.NEW_AGREEMENT);

        seen("region-0008", path)
                .body(AgreementExamples.END)
                .put(path + "/end")
                .then()
                .statusCode(403);
        as("region-0007").body(AgreementExamples.END).put(path + "/end").then().statusCode(428);
        as("region-0007")
                .header("If-Match", "\"v2\"")
                .body(AgreementExamples.END)
                .put(path + "/end")
                .then()
                .statusCode(412);
        once("region-0008")
                .body(AgreementExamples.NEW_AGREEMENT)
                .post(AGREEMENTS)
                .then()
                .statusCode(403);
        got(AGREEMENTS + "/none").statusCode(404);
        got(AGREEMENTS + "?on=2026-02-30").statusCode(400).body("errors[0].pointer", equalTo("?on"));
    }

    @Test
    void whoNoLongerExistsSignsNothing() {
        String actorId = Clients.association("07", "Föreningen som skrev för sent");
        String actor = Clients.ACTORS + "/" + actorId;
        seen("region-0007", actor)
                .body("{\"on\": \"2021-11-23\"}")
                .put(actor + "/closure")
                .then()
                .statusCode(200);
        String path = entered(AgreementExamples.NEW_AGREEMENT);

        seen("region-0007", path)
                .body(AgreementExamples.SIGNING)
                .put(path + "/signatories/" + actorId)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/signedOn"));
        once("region-0007")
                .body(AgreementExamples.NEW_AGREEMENT.replace("0780", actorId).replace("2021-11-09", "2021-11-23"))
                .post(AGREEMENTS)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/signatories/1/actorId"));
    }

    private static String entered(String body) {
        var answer = once("region-0007").body(body).post(AGREEMENTS);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return answer.header("Location");
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
