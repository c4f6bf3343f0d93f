package se.rus.strategy.contribution;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static se.rus.strategy.contribution.Requests.API;
import static se.rus.strategy.contribution.Requests.post;
import static se.rus.strategy.contribution.Requests.put;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import se.rus.platform.testing.RealStack;
import se.rus.strategy.activity.ActivityExamples;
import se.rus.strategy.actor.Clients;
import se.rus.strategy.adoption.Region;
import se.rus.strategy.shift.ShiftExamples;

/** An actor that is neither municipality nor region speaks for itself over HTTP, with a token that names it. */
@QuarkusTest
@QuarkusTestResource(RealStack.class)
class UniversityTest {
    private final String number = Clients.number();
    private final String token = "organisation-" + number;

    @Test
    void aUniversityReportsItsOwnActivitiesInEachOfItsCounties() {
        String university = Clients.university(number, "08", "07");
        for (String county : new String[] {"08", "07"}) {
            String strategyId = Requests.strategy(county, "goal-1");
            String path = post(token, API + "/activities", activity(strategyId, university))
                    .statusCode(201)
                    .body("registeredBy.actor", equalTo(university))
                    .body("registeredBy.onBehalf", equalTo(false))
                    .extract()
                    .header("Location");
            put(token, path + "/reports/2026", "\"v1\"", ActivityExamples.REPORT)
                    .statusCode(200)
                    .body("reports[0].by.actor", equalTo(university));
            put("region-00" + county, path + "/prioritisations/2026", "\"v2\"", ActivityExamples.PRIORITISATION)
                    .statusCode(200)
                    .body("prioritisations[0].by.onBehalf", equalTo(true));
            Clients.got(API + "/activities?strategyId=" + strategyId + "&actor=" + university)
                    .body("total", equalTo(1));
            Clients.got(API + "/strategies/" + strategyId + "/contributions").body("actors.actor", hasItem(university));
        }
    }

    @Test
    void itTellsOfShiftsAndConfirmsItsPartInWhatOthersDo() {
        String university = Clients.university(number, "08");
        String strategyId = Requests.strategy();
        ObjectNode shift = Requests.example(ShiftExamples.NEW, strategyId).put("responsible", university);
        post(token, API + "/shifts", shift)
                .statusCode(201)
                .body("shift.responsible", equalTo(university))
                .body("toldBy.onBehalf", equalTo(false));
        ObjectNode together = Requests.example(ActivityExamples.NEW, strategyId);
        together.putArray("partners").add(university);
        String path = post("kommun-0880", API + "/activities", together)
                .statusCode(201)
                .extract()
                .header("Location");

        put("kommun-0880", path + "/parts/" + university, "\"v1\"", ActivityExamples.PART)
                .statusCode(403);
        put(token, path + "/parts/" + university, "\"v1\"", ActivityExamples.PART)
                .statusCode(200)
                .body("parts[0].partner", equalTo(university));
    }

    @Test
    void itSaysItselfHowItRelatesToTheStrategy() {
        String university = Clients.university(number, "08");
        String assessments =
                API + "/strategies/" + Requests.strategy() + "/actor-relations/" + university + "/assessments";
        ObjectNode step = Requests.json("{\"step\": \"consciouslyInLine\"," + " \"assessedOn\": \"2026-05-01\"}");
        post(token, assessments, step).statusCode(201).body("assessedBy", equalTo("actor"));
        post("region-0008", assessments, step).statusCode(201).body("assessedBy", equalTo("coordinator"));
    }

    @Test
    void itAnswersAConsultationThatItIsInvitedTo() {
        String university = Clients.university(number, "08");
        String strategy = API + "/strategies/" + Requests.strategy();
        Clients.as("region-0008")
                .header("If-Match", Region.etag(strategy))
                .body("{\"deadline\": \"2199-12-31\", \"invited\": [\"" + university + "\", \"lst-08\"]}")
                .post(strategy + "/consultation")
                .then()
                .statusCode(200);
        given().get(strategy + "/draft").then().body("consultation.invited", contains(university, "lst-08"));
        ObjectNode remark = Requests.json("{\"text\": \"Vi bidrar med forskning.\"}");
        post(token, strategy + "/remarks", remark.put("actor", university))
                .statusCode(201)
                .body("remark.actor", equalTo(university));
        post("organisation-lst-08", strategy + "/remarks", remark.put("actor", "lst-08"))
                .statusCode(201);
        post(token, strategy + "/remarks", remark.put("actor", "lst-08")).statusCode(403);
    }

    @Test
    void anAssociationWithoutANumberIsNamedByTheIdOfTheRegister() {
        String association = Clients.association("08", "Hembygdsringen " + number);
        String strategyId = Requests.strategy();
        post("organisation-" + association, API + "/activities", activity(strategyId, association))
                .statusCode(201);
    }

    @Test
    void gotlandSpeaksForItselfWithEitherOfItsCodes() {
        String strategyId = Requests.strategy("09", "goal-1");
        post("kommun-0980", API + "/activities", activity(strategyId, "0009"))
                .statusCode(201)
                .body("activity.responsible", equalTo("0980"));
        post("region-0009", API + "/activities", activity(strategyId, "0980"))
                .statusCode(201)
                .body("registeredBy.onBehalf", equalTo(false));
        Clients.got(API + "/activities?strategyId=" + strategyId + "&actor=0009")
                .body("total", equalTo(2));
    }

    private static ObjectNode activity(String strategyId, String responsible) {
        ObjectNode activity = Requests.example(ActivityExamples.NEW, strategyId).put("responsible", responsible);
        activity.putArray("partners").add("0780");
        return activity;
    }
}
