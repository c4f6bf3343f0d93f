package se.rus.strategy.cycle;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.rus.platform.store.EventJson;
import se.rus.platform.testing.RealStack;

/** The API's document tells of every operation on the follow-up, with examples. */
@QuarkusTest
@QuarkusTestResource(RealStack.class)
class FollowUpDocumentedTest {
    private static final Set<String> TAGS = Set.of("Deviations", "Decisions", "Follow-up cycles");

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
        assertThat(found).doesNotHaveDuplicates().hasSize(8 + 9 + 7);
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
