package se.rus.strategy.contribution;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.rus.platform.store.EventJson;
import se.rus.platform.testing.RealStack;
import se.rus.strategy.activity.ActivityExamples;
import se.rus.strategy.counting.ContributionExamples;
import se.rus.strategy.shift.ShiftExamples;

/** The examples of contributions in the API's document look as answers really do. What else it must tell: OpenApiTest. */
@QuarkusTest
@QuarkusTestResource(RealStack.class)
class DocumentedTest {
    @Test
    void theExamplesOfAnswersHaveTheFieldsOfAnswers() throws JsonProcessingException {
        String strategyId = Requests.strategy();
        String activity = Requests.post(
                        "region-0008", Requests.API + "/activities", Requests.example(ActivityExamples.NEW, strategyId))
                .extract()
                .asString();
        assertThat(fields(activity, "activity")).isEqualTo(fields(ActivityExamples.ACTIVITY, "activity"));
        assertThat(fields(activity, "")).isEqualTo(fields(ActivityExamples.ACTIVITY, ""));
        String path = Requests.post(
                        "region-0008", Requests.API + "/shifts", Requests.example(ShiftExamples.WANTED, strategyId))
                .extract()
                .header("Location");
        String shift = Requests.as("region-0008")
                .header("If-Match", "\"v1\"")
                .body(ShiftExamples.HAPPENING)
                .post(path + "/happening")
                .asString();
        assertThat(fields(shift, "shift")).isEqualTo(fields(ShiftExamples.SHIFT, "shift"));
        assertThat(fields(shift, "")).isEqualTo(fields(ShiftExamples.SHIFT, ""));
        String counts = given().get(Requests.API + "/strategies/" + strategyId + "/contributions")
                .asString();
        assertThat(fields(counts, "")).isEqualTo(fields(ContributionExamples.CONTRIBUTIONS, ""));
    }

    private static Set<String> fields(String json, String part) throws JsonProcessingException {
        JsonNode node = EventJson.MAPPER.readTree(json);
        JsonNode of = part.isEmpty() ? node : node.path(part);
        return of.propertyStream().map(Map.Entry::getKey).collect(Collectors.toSet());
    }
}
