package se.rus.strategy.contribution;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.rus.platform.store.EventJson;
import se.rus.platform.testing.RealStack;
import se.rus.strategy.activity.ActivityExamples;
import se.rus.strategy.counting.ContributionExamples;
import se.rus.strategy.shift.ShiftExamples;

/** The API's document tells of every operation on contributions, with examples as the answers really look. */
@QuarkusTest
@QuarkusTestResource(RealStack.class)
class DocumentedTest {
    private static final Set<String> TAGS = Set.of("Activities", "Shifts", "Context events", "Contributions");

    @Test
    void everyOperationIsDescribedAndHasExamples() throws JsonProcessingException {
        JsonNode document = EventJson.MAPPER.readTree(
                given().accept("application/json").get("/q/openapi?format=json").asString());
        List<String> lacking = new ArrayList<>();
        List<String> found = new ArrayList<>();
        document.path("paths")
                .forEach(path -> path.forEach(operation -> {
                    if (TAGS.contains(operation.at("/tags/0").asText())) {
                        found.add(operation.path("operationId").asText());
                        lacking.addAll(lacks(operation));
                    }
                }));
        assertThat(lacking).isEmpty();
        assertThat(found).hasSize(7 + 5 + 4 + 2);
    }

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
        return of.propertyStream().map(java.util.Map.Entry::getKey).collect(Collectors.toSet());
    }

    private static List<String> lacks(JsonNode operation) {
        String name = operation.path("operationId").asText();
        List<String> lacks = new ArrayList<>();
        for (String text : List.of("operationId", "summary", "description")) {
            if (!operation.hasNonNull(text)) {
                lacks.add(name + ": " + text);
            }
        }
        if (operation.has("requestBody") && isBare(operation.path("requestBody"))) {
            lacks.add(name + ": example of the request");
        }
        operation.path("responses").properties().forEach(response -> {
            if (response.getKey().startsWith("20") && isBare(response.getValue())) {
                lacks.add(name + ": example of " + response.getKey());
            }
        });
        return lacks;
    }

    private static boolean isBare(JsonNode body) {
        return !body.path("content").path("application/json").has("examples");
    }
}
