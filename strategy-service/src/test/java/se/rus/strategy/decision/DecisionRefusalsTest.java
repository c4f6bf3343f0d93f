package se.rus.strategy.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static se.rus.strategy.contribution.Requests.as;
import static se.rus.strategy.contribution.Requests.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.rus.platform.testing.RealStack;
import se.rus.strategy.deviation.DeviationExamples;
import se.rus.strategy.deviation.Signals;

/** What is refused on the way to a decision, and that nothing half done stays behind. */
@QuarkusTest
@QuarkusTestResource(RealStack.class)
class DecisionRefusalsTest {
    @ConfigProperty(name = "kafka.bootstrap.servers")
    String broker;

    private Signals signals;
    private FollowedUp deviation;
    private String mentors;

    @BeforeEach
    void aDeviationWithAProposal() {
        signals = new Signals(broker);
        signals.defined().turns("offTrack");
        signals.untilNoted(1);
        deviation = new FollowedUp(signals.first()).analysed();
        mentors = deviation.proposed("kommun-0880", "Mentorer");
    }

    @AfterEach
    void close() {
        signals.close();
    }

    @Test
    void withoutConsequenceAssessmentNothingIsDecided() {
        deviation
                .decided(FollowedUp.decision(List.of(mentors), List.of()))
                .statusCode(409)
                .body("errors[0].code", equalTo("consequences-missing"))
                .body("detailSv", containsString("Mentorer"));
        as("region-0008").get(deviation.path).then().body("status", equalTo("open"));
        as("region-0008").get(deviation.path + "/decision").then().body("decision", nullValue());
        as("region-0008").get(deviation.path + "/effect").then().statusCode(404);
    }

    @Test
    void nothingMoreIsSaidOfTheProposalsOfAClosedDeviation() {
        String seen = as("region-0008").get(deviation.path).header("ETag");
        deviation
                .editOf(seen, "POST", "region-0008", "/closing", "{\"reason\": \"Mätfel\"}")
                .statusCode(200);

        deviation.rated("kommun-0881", mentors, 2, 4).statusCode(409).body("detail", containsString("closed"));
        deviation.assessed(mentors).statusCode(409);
    }

    @Test
    void itIsDecidedOnceAndOfSeveralAtOnceOneDecides() throws Exception {
        deviation.assessed(mentors).statusCode(200);
        String etag = deviation.etag();
        String body = FollowedUp.decision(List.of(mentors), List.of()).toString();
        Callable<Integer> one = () -> deviation
                .editOf(etag, "POST", "region-0008", "/decision", body)
                .extract()
                .statusCode();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Integer> answers = threads.invokeAll(List.of(one, one, one, one)).stream()
                    .map(DecisionRefusalsTest::done)
                    .toList();
            assertThat(answers).containsOnlyOnce(200);
            assertThat(answers).filteredOn(each -> each != 200).allMatch(each -> each == 409 || each == 412);
        }
        deviation.decided(json(body)).statusCode(409);
        as("region-0008").get(deviation.path).then().body("status", equalTo("decided"));
    }

    @Test
    void anEditOfAnOlderEditionIsRefusedAndRatingsMeanwhileDisturbNobody() {
        String etag = deviation.etag();
        String path = "/proposals/" + mentors + "/consequences";
        deviation.rated("kommun-0881", mentors, 2, 4).statusCode(200);
        deviation
                .editOf(etag, "PUT", "region-0008", path, DecisionExamples.CONSEQUENCES)
                .statusCode(200)
                .header("ETag", equalTo("\"v1\""));
        deviation
                .editOf(etag, "PUT", "region-0008", path, DecisionExamples.CONSEQUENCES)
                .statusCode(412);
        as("region-0008")
                .body(DecisionExamples.CONSEQUENCES)
                .put(deviation.path + path)
                .then()
                .statusCode(428);
    }

    @Test
    void anotherCountysCoordinatorAndActorsAreRefusedEverywhere() {
        deviation.assessed(mentors).statusCode(200);
        String etag = deviation.etag();
        String decision = FollowedUp.decision(List.of(mentors), List.of()).toString();
        String consequences = "/proposals/" + mentors + "/consequences";
        deviation
                .editOf(etag, "PUT", "region-0007", consequences, DecisionExamples.CONSEQUENCES)
                .statusCode(403);
        deviation.rated("kommun-0780", mentors, 1, 5).statusCode(403);
        deviation.editOf(etag, "POST", "region-0007", "/decision", decision).statusCode(403);
        deviation.editOf(etag, "POST", "kommun-0880", "/decision", decision).statusCode(403);
        deviation.decided(json(decision)).statusCode(200);
        deviation
                .edit("POST", "region-0007", "/decision/feedback", DecisionExamples.FEEDBACK)
                .statusCode(403);
        deviation
                .edit("PUT", "kommun-0881", "/decision/measures/" + mentors, DecisionExamples.REPORT)
                .statusCode(403);
        deviation
                .edit("PUT", "region-0007", "/effect", DecisionExamples.JUDGEMENT)
                .statusCode(403);
        as("region-0008").get(deviation.path + "/decision").then().body("edition", equalTo(2));
    }

    @Test
    void whatIsFollowedUpBeforeTheDecisionOrDoesNotExistIsRefused() {
        deviation
                .edit("POST", "region-0008", "/decision/feedback", DecisionExamples.FEEDBACK)
                .statusCode(409)
                .body("errors[0].code", equalTo("not-decided"));
        deviation
                .edit("PUT", "kommun-0880", "/decision/measures/" + mentors, DecisionExamples.REPORT)
                .statusCode(409);
        deviation.rated("kommun-0880", "none", 1, 5).statusCode(404);
        deviation.rated("kommun-0880", mentors, 0, 5).statusCode(400);
        deviation.rated("kommun-0880", mentors, 1, 6).statusCode(400);
        ObjectNode unknown = json(DecisionExamples.FEEDBACK);
        unknown.putArray("to").add("9999");
        deviation
                .edit("POST", "region-0008", "/decision/feedback", unknown.toString())
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/to/0"));
        as("region-0008").get(deviation.path + "/../none/decision").then().statusCode(404);
    }

    @Test
    void aWithdrawnProposalIsNeitherAssessedNorDecidedOn() {
        deviation.assessed(mentors).statusCode(200);
        String etag = as("region-0008").get(deviation.path).header("ETag");
        deviation
                .editOf(etag, "POST", "kommun-0881", "/proposals/" + mentors + "/withdrawal", DeviationExamples.REASON)
                .statusCode(403);
        deviation
                .editOf(etag, "POST", "kommun-0880", "/proposals/" + mentors + "/withdrawal", DeviationExamples.REASON)
                .statusCode(200);
        deviation.rated("kommun-0880", mentors, 1, 5).statusCode(409);
        deviation
                .decided(FollowedUp.decision(List.of(mentors), List.of()))
                .statusCode(409)
                .body("errors[0].code", equalTo("nothing-proposed"));
    }

    private static int done(Future<Integer> answer) {
        try {
            return answer.get();
        } catch (InterruptedException | java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
