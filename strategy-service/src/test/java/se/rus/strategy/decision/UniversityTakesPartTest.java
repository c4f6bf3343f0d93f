package se.rus.strategy.decision;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static se.rus.strategy.contribution.Requests.json;
import static se.rus.strategy.contribution.Requests.post;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.rus.platform.testing.RealStack;
import se.rus.strategy.actor.Clients;
import se.rus.strategy.deviation.DeviationExamples;
import se.rus.strategy.deviation.Signals;

/** The follow-up is shared: whoever works for the strategy proposes, rates and reports, municipality or not. */
@QuarkusTest
@QuarkusTestResource(RealStack.class)
class UniversityTakesPartTest {
    @ConfigProperty(name = "kafka.bootstrap.servers")
    String broker;

    private final String number = Clients.number();
    private final String token = "organisation-" + number;
    private Signals signals;
    private FollowedUp deviation;

    @BeforeEach
    void aDeviationOfKalmar() {
        signals = new Signals(broker);
        signals.defined().turns("offTrack", "2026-T1", "300");
        signals.untilNoted(1);
        deviation = new FollowedUp(signals.first()).analysed();
    }

    @AfterEach
    void close() {
        signals.close();
    }

    @Test
    void aUniversityOfTheCountyProposesRatesAndReportsOnWhatItAnswersFor() {
        String university = Clients.university(number, "08");
        String proposed = post(
                        token,
                        deviation.path + "/proposals",
                        json(DeviationExamples.PROPOSAL).put("responsible", university))
                .statusCode(201)
                .body("proposals[0].by", equalTo(university))
                .extract()
                .path("proposals[0].proposalId");
        deviation.rated(token, proposed, 1, 5).statusCode(200).body("ratings[0].actor", equalTo(university));
        deviation.assessed(proposed).statusCode(200);
        deviation
                .decided(FollowedUp.decision(List.of(proposed), List.of()))
                .statusCode(200)
                .body("withoutFeedback", hasItem(university));
        String measure = "/decision/measures/" + proposed;
        deviation.edit("PUT", "kommun-0880", measure, DecisionExamples.REPORT).statusCode(403);
        deviation
                .edit("PUT", token, measure, DecisionExamples.REPORT)
                .statusCode(200)
                .body("decision.measures[0].reports[0].by.actor", equalTo(university));
        String feedback = json(DecisionExamples.FEEDBACK)
                .set("to", json("{\"to\": [\"" + university + "\", \"0880\"]}").get("to"))
                .toString();
        deviation
                .edit("POST", "region-0008", "/decision/feedback", feedback)
                .statusCode(200)
                .body("withoutFeedback", contains("0008"));
    }

    @Test
    void aUniversityOfAnotherCountyAnUnknownOneAndOneThatNobodyRegisteredAreRefused() {
        Clients.university(number, "07");
        post(token, deviation.path + "/proposals", json(DeviationExamples.PROPOSAL))
                .statusCode(403);
        String mentors = deviation.proposed("kommun-0880", "Mentorer");
        deviation.rated(token, mentors, 1, 5).statusCode(403);
        deviation.rated("organisation-" + Clients.number(), mentors, 1, 5).statusCode(403);
        post(
                        "kommun-0880",
                        deviation.path + "/proposals",
                        json(DeviationExamples.PROPOSAL)
                                .put("responsible", UUID.randomUUID().toString()))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/responsible"))
                .body("errors[0].code", equalTo("unknown-actor"));
    }
}
