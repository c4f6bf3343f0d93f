package se.rus.strategy.cycle;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static se.rus.strategy.contribution.Requests.as;
import static se.rus.strategy.contribution.Requests.example;
import static se.rus.strategy.contribution.Requests.json;
import static se.rus.strategy.contribution.Requests.post;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import se.rus.platform.testing.RealStack;
import se.rus.strategy.contribution.Requests;
import se.rus.strategy.deviation.DeviationExamples;
import se.rus.strategy.deviation.Signals;

/** Follow-up cycles over HTTP: step by step, and not closed over what is open. */
@QuarkusTest
@QuarkusTestResource(RealStack.class)
class CyclesTest {
    private static final String CYCLES = Requests.API + "/follow-up-cycles";

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String broker;

    @Test
    void aCycleIsOpenedPlannedAndTakenStepByStep() {
        String strategyId = Requests.strategy();
        String path = opened(strategyId);
        as("kommun-0880")
                .get(path)
                .then()
                .header("ETag", "\"v1\"")
                .body("step", equalTo("open"))
                .body("deadline", equalTo("2026-05-31"))
                .body("plan.analysisGroup.role", contains("Sammankallande", "Analytiker"));
        as("region-0008")
                .header("If-Match", "\"v1\"")
                .body(later("2026-06-15").toString())
                .put(path + "/plan")
                .then()
                .statusCode(200)
                .body("deadline", equalTo("2026-06-15"));
        step(path, "\"v2\"", "collected").statusCode(200).body("taken[0].by", equalTo("0008"));
        step(path, "\"v3\"", "analysed").statusCode(200);
        step(path, "\"v4\"", "decided").statusCode(200);
        step(path, "\"v5\"", "closed").statusCode(200).body("deadline", nullValue());
        step(path, "\"v6\"", "closed").statusCode(409).body("errors[0].code", equalTo("cycle-closed"));
        as("region-0008")
                .header("If-Match", "\"v6\"")
                .body(CycleExamples.PLAN)
                .put(path + "/plan")
                .then()
                .statusCode(409)
                .body("errors[0].code", equalTo("cycle-closed"));
    }

    @Test
    void aStepOutOfOrderAStaleOneAndAnotherCountysAreRefused() {
        String path = opened(Requests.strategy());

        step(path, "\"v1\"", "closed").statusCode(409).body("errors[0].code", equalTo("step-out-of-order"));
        step(path, "\"v1\"", "open").statusCode(409);
        step(path, "\"v9\"", "collected").statusCode(412);
        as("region-0008").body(CycleExamples.STEP).post(path + "/steps").then().statusCode(428);
        as("region-0007")
                .header("If-Match", "\"v1\"")
                .body(CycleExamples.STEP)
                .post(path + "/steps")
                .then()
                .statusCode(403);
        as("kommun-0880")
                .header("If-Match", "\"v1\"")
                .body(CycleExamples.STEP)
                .post(path + "/steps")
                .then()
                .statusCode(403);
        step(CYCLES + "/none", "\"v1\"", "collected").statusCode(404);
        as("region-0008").get(path).then().body("step", equalTo("open")).body("version", equalTo(1));
    }

    @Test
    void thereIsOneOfEachTypeAndPeriodAndWhatDoesNotFitIsRefused() {
        String strategyId = Requests.strategy();
        opened(strategyId);
        refused(example(CycleExamples.NEW, strategyId), 409, "cycle-exists");
        refused(example(CycleExamples.NEW, "unknown"), 422, "unknown-strategy");
        refused(example(CycleExamples.NEW, strategyId).put("period", "2026-H1"), 422, "period-of-another-type");
        refused(
                example(CycleExamples.NEW, strategyId)
                        .put("type", "mandatePeriod")
                        .put("period", "2026-2023"),
                422,
                "period-reversed");
        refused(example(CycleExamples.NEW, strategyId).put("period", "2014-T1"), 422, "period-outside-strategy");
        ObjectNode unknown = example(CycleExamples.NEW, strategyId).put("period", "2026-T2");
        ((ObjectNode) unknown.at("/plan/steps/0")).put("responsible", "9999");
        post("region-0008", CYCLES, unknown)
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/plan/steps/0/responsible"));
        post("region-0007", CYCLES, example(CycleExamples.NEW, strategyId).put("period", "2026-T2"))
                .statusCode(403);
        list(strategyId, "").body("total", equalTo(1));
    }

    @Test
    void listsAreNarrowedByTypeStepAndWhatIsLate() {
        String strategyId = Requests.strategy();
        String path = opened(strategyId);
        step(path, "\"v1\"", "collected").statusCode(200);
        post(
                        "region-0008",
                        CYCLES,
                        example(CycleExamples.NEW, strategyId)
                                .put("type", "year")
                                .put("period", "2026"))
                .statusCode(201);

        list(strategyId, "&type=year").body("items.period", contains("2026"));
        list(strategyId, "&step=collected").body("items.period", contains("2026-T1"));
        list(strategyId, "&dueBefore=2026-06-01").body("items.period", contains("2026"));
        list(strategyId, "&limit=1").body("items.period", contains("2026")).body("total", equalTo(2));
    }

    @Test
    void itIsNotClosedOverOpenDeviationsOfItsPeriodAndTheyAreNamed() {
        try (Signals signals = new Signals(broker)) {
            signals.defined().turns("offTrack", "2026-T1", "300");
            String deviationId = signals.untilNoted(1).getString("items[0].deviationId");
            String path = opened(signals.strategyId);
            as("kommun-0880")
                    .get(path + "/deviations")
                    .then()
                    .body("items.deviationId", contains(deviationId))
                    .body("total", equalTo(1));
            step(path, "\"v1\"", "collected");
            step(path, "\"v2\"", "analysed");
            step(path, "\"v3\"", "decided").statusCode(200);
            step(path, "\"v4\"", "closed")
                    .statusCode(409)
                    .body("errors[0].code", equalTo("open-deviations"))
                    .body("detailSv", containsString(deviationId));

            as("region-0008")
                    .header("If-Match", "\"v1\"")
                    .body(DeviationExamples.REASON)
                    .post(signals.first() + "/closing")
                    .then()
                    .statusCode(200);
            step(path, "\"v4\"", "closed").statusCode(200).body("step", equalTo("closed"));
        }
    }

    @Test
    void aDeviationOfAnotherPeriodDoesNotHoldItUp() {
        try (Signals signals = new Signals(broker)) {
            signals.defined().turns("offTrack", "2025", "300");
            signals.untilNoted(1);
            String path = opened(signals.strategyId);
            as("region-0008").get(path + "/deviations").then().body("items", hasSize(0));
        }
    }

    @Test
    void everyGoalHasAPhaseAndSaysWhy() {
        String strategyId = Requests.strategy();
        String phases = Requests.API + "/strategies/" + strategyId + "/phases";
        as("kommun-0880")
                .get(phases)
                .then()
                .statusCode(200)
                .body("goals.goalId", contains("goal-1", "goal-2"))
                .body("goals.phase", contains("plan", "plan"));
        opened(strategyId);
        as("kommun-0880")
                .get(phases)
                .then()
                .body("goals.phase", contains("check", "check"))
                .body("goals.explained.sv", hasItem("Perioden 2026-T1 är slut och värden samlas in."));
        as("kommun-0880").get(Requests.API + "/strategies/none/phases").then().statusCode(404);
    }

    private static String opened(String strategyId) {
        return post("region-0008", CYCLES, example(CycleExamples.NEW, strategyId))
                .statusCode(201)
                .extract()
                .header("Location");
    }

    private static void refused(ObjectNode body, int status, String code) {
        post("region-0008", CYCLES, body).statusCode(status).body("errors[0].code", equalTo(code));
    }

    private static ObjectNode later(String deadline) {
        ObjectNode plan = json(CycleExamples.PLAN);
        ((ObjectNode) plan.at("/steps/0")).put("deadline", deadline);
        return plan;
    }

    private static ValidatableResponse step(String path, String etag, String step) {
        return as("region-0008")
                .header("If-Match", etag)
                .body(json(CycleExamples.STEP).put("step", step).toString())
                .post(path + "/steps")
                .then();
    }

    private static ValidatableResponse list(String strategyId, String query) {
        return as("kommun-0880")
                .get(CYCLES + "?strategyId=" + strategyId + query)
                .then()
                .statusCode(200);
    }
}
