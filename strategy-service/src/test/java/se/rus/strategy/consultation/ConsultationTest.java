package se.rus.strategy.consultation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.rus.platform.testing.RealStack;
import se.rus.strategy.adoption.Region;
import se.rus.strategy.adoption.StrategyExamples;
import se.rus.strategy.progress.Coordinator;

/** A draft is sent out, answered and taken back, over HTTP. */
@QuarkusTest
@QuarkusTestResource(RealStack.class)
class ConsultationTest {
    private static final Region KALMAR = Region.of("08");

    @Test
    void aDraftInConsultationStandsStillAndItsRemarksAreKept() {
        String strategy = opened();
        given().get(strategy)
                .then()
                .body("status", equalTo("consultation"))
                .body("consultation.deadline", equalTo("2199-12-31"));
        KALMAR.edited(strategy, StrategyExamples.NEW_STRATEGY, Region.etag(strategy))
                .then()
                .statusCode(409);
        String read = Region.etag(strategy);

        String location = remark("kommun-0880", strategy, ConsultationExamples.NEW_REMARK)
                .statusCode(201)
                .body("remark.late", equalTo(false))
                .extract()
                .header("Location");
        remark("region-0008", strategy, "{\"organisation\": \"Hembygdsföreningen\", \"text\": \"Bra.\"}")
                .statusCode(201);

        given().get(location).then().body("remark.actor", equalTo("0880")).body("remark.part", equalTo("goal-1"));
        given().get(strategy + "/remarks")
                .then()
                .body("total", equalTo(2))
                .body("items[1].remark.organisation", equalTo("Hembygdsföreningen"));
        KALMAR.tried(strategy, "consultation/closing", "", read).then().statusCode(412);
        KALMAR.step(strategy, "consultation/closing", "");
        remark("kommun-0880", strategy, ConsultationExamples.NEW_REMARK).statusCode(409);
        assertThat(Region.read(strategy).get("status").asText()).isEqualTo("draft");
        KALMAR.step(strategy, "adoption", StrategyExamples.NEW_ADOPTION);
        assertThat(Region.read(strategy + "/versions/1")
                        .at("/consultation/closedOn")
                        .asText())
                .as("the version tells what it went through")
                .isNotEmpty();
    }

    @Test
    void aRevisionIsConsultedOnWhileTheAdoptedVersionSteers() {
        String strategy = KALMAR.drafted(StrategyExamples.NEW_STRATEGY);
        KALMAR.step(strategy, "adoption", StrategyExamples.NEW_ADOPTION);
        KALMAR.step(strategy, "revision", "{}");
        KALMAR.step(strategy, "consultation", ConsultationExamples.NEW_CONSULTATION);

        given().get(strategy)
                .then()
                .body("status", equalTo("adopted"))
                .body("revision.status", equalTo("consultation"));
        remark("kommun-0880", strategy, ConsultationExamples.NEW_REMARK)
                .statusCode(201)
                .body("number", equalTo(2));
    }

    @Test
    void whoeverSpeaksForAnotherOrForNobodyIsRefused() {
        String strategy = opened();
        remark("kommun-0881", strategy, ConsultationExamples.NEW_REMARK).statusCode(403);
        remark("kommun-0880", strategy, "{\"organisation\": \"Föreningen\", \"text\": \"Bra.\"}")
                .statusCode(403);
        remark("region-0008", strategy, "{\"text\": \"Bra.\"}")
                .statusCode(422)
                .body("errors[0].code", equalTo("one-name"));
        remark("region-0008", strategy, "{\"actor\": \"9999\", \"text\": \"Bra.\"}")
                .statusCode(422)
                .body("errors[0].code", equalTo("unknown-actor"));
        remark("region-0007", strategy, "{\"actor\": \"0880\", \"text\": \"Bra.\"}")
                .statusCode(403);
        remark("region-0007", strategy, "{\"actor\": \"0007\", \"text\": \"Grannen läser med.\"}")
                .statusCode(201);
        remark("kommun-0880", "/strategy/v1/strategies/none", ConsultationExamples.NEW_REMARK)
                .statusCode(404);
        given().get(strategy + "/remarks").then().body("total", equalTo(1));
    }

    @Test
    void theSameRemarkSentTwiceIsTakenOnce() {
        String strategy = opened();
        String key = UUID.randomUUID().toString();
        for (int sent = 0; sent < 2; sent++) {
            Coordinator.as("kommun-0880")
                    .header("Idempotency-Key", key)
                    .body(ConsultationExamples.NEW_REMARK)
                    .post(strategy + "/remarks")
                    .then()
                    .statusCode(201);
        }
        given().get(strategy + "/remarks").then().body("total", equalTo(1));
    }

    @Test
    void aDeadlineThatHasPassedAndAnUnknownActorAreRefused() {
        String strategy = KALMAR.drafted(StrategyExamples.NEW_STRATEGY);
        KALMAR.tried(strategy, "consultation", "{\"deadline\": \"2025-01-01\"}", "\"v1\"")
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("deadline-passed"));
        KALMAR.tried(strategy, "consultation", "{\"deadline\": \"2199-01-01\", \"invited\": [\"9999\"]}", "\"v1\"")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/invited/0"));
    }

    private static String opened() {
        String strategy = KALMAR.drafted(StrategyExamples.NEW_STRATEGY);
        KALMAR.step(strategy, "consultation", ConsultationExamples.NEW_CONSULTATION);
        return strategy;
    }

    private static ValidatableResponse remark(String client, String strategy, String body) {
        return Coordinator.as(client)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post(strategy + "/remarks")
                .then();
    }
}
