package se.rus.strategy.adoption;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.rus.platform.testing.RealStack;
import se.rus.strategy.consultation.ConsultationExamples;
import se.rus.strategy.progress.Coordinator;

/** Published values are open, drafts are not: until the consultation they are the county's own. */
@QuarkusTest
@WithTestResource(RealStack.class)
class DraftAccessTest {
    private static final Region KALMAR = Region.of("08");
    private static final List<String> READERS = List.of("kommun-0880", "region-0008", "auditor");
    private static final List<String> OTHERS = List.of("nobody", "region-0007", "kommun-0780", "operator");

    private String strategy;
    private String id;

    @BeforeEach
    void aDraft() {
        strategy = KALMAR.drafted(StrategyExamples.NEW_STRATEGY);
        id = strategy.substring(strategy.lastIndexOf('/') + 1);
    }

    @Test
    void theFirstDraftIsReadInItsCountyOnlyUntilItIsSentForConsultation() {
        for (String reader : READERS) {
            as(reader).get(strategy).then().statusCode(200).body("status", equalTo("draft"));
            as(reader).get(strategy + "/draft").then().statusCode(200);
            as(reader).get(Region.API + "?county=08&limit=200").then().body("items.strategyId", hasItem(id));
        }
        for (String other : OTHERS) {
            for (String path : List.of("", "/draft", "/governing-documents", "/sdg-relevance")) {
                as(other).get(strategy + path).then().statusCode(404);
            }
            as(other).get(Region.API + "?county=08&limit=200").then().body("items.strategyId", not(hasItem(id)));
        }

        KALMAR.step(strategy, "consultation", ConsultationExamples.NEW_CONSULTATION);

        for (String other : OTHERS) {
            as(other).get(strategy).then().statusCode(200).body("status", equalTo("consultation"));
            as(other).get(strategy + "/draft").then().statusCode(200);
            as(other).get(Region.API + "?county=08&limit=200").then().body("items.strategyId", hasItem(id));
        }
    }

    @Test
    void aRevisionIsReadInItsCountyWhileEverybodyReadsWhatSteers() {
        KALMAR.step(strategy, "adoption", StrategyExamples.NEW_ADOPTION);
        KALMAR.step(strategy, "revision", StrategyExamples.NEW_REVISION);

        for (String other : OTHERS) {
            as(other).get(strategy).then().statusCode(200).body("status", equalTo("adopted"));
            as(other).get(strategy + "/draft").then().statusCode(404);
            as(other).get(strategy + "/versions/1/comparison?with=2").then().statusCode(404);
        }
        for (String reader : READERS) {
            as(reader).get(strategy + "/draft").then().statusCode(200).body("number", equalTo(2));
            as(reader).get(strategy + "/versions/1/comparison?with=2").then().statusCode(200);
        }
    }

    private static RequestSpecification as(String client) {
        return client.equals("nobody") ? given() : Coordinator.as(client);
    }
}
