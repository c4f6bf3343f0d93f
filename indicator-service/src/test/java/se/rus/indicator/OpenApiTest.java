package se.rus.indicator;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.rus.platform.store.EventJson;
import se.rus.platform.testing.RealStack;

/** The document of the API tells what every operation does, with an example of every body. */
@QuarkusTest
@WithTestResource(RealStack.class)
class OpenApiTest {

    @Test
    void everyOperationIsDescribedAndEveryBodyHasAnExample() throws Exception {
        JsonNode document = EventJson.MAPPER.readTree(
                given().accept("application/json").get("/q/openapi?format=json").asString());
        List<String> lacking = new ArrayList<>();
        document.get("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(operation ->
                                lacking.addAll(lacks(operation.getKey() + " " + path.getKey(), operation.getValue()))));
        assertEquals(List.of(), lacking);
    }

    private static List<String> lacks(String name, JsonNode operation) {
        List<String> lacks = new ArrayList<>();
        for (String text : List.of("operationId", "summary", "description")) {
            if (!operation.hasNonNull(text)) {
                lacks.add(name + ": " + text);
            }
        }
        if (operation.has("requestBody") && !hasExample(operation.get("requestBody"))) {
            lacks.add(name + ": example of the request");
        }
        operation.get("responses").properties().forEach(response -> {
            if (response.getKey().startsWith("20") && !name.contains("api-info") && !hasExample(response.getValue())) {
                lacks.add(name + ": example of " + response.getKey());
            }
        });
        return lacks;
    }

    private static boolean hasExample(JsonNode body) {
        JsonNode content = body.path("content");
        JsonNode shown = content.has("application/json")
                ? content.get("application/json")
                : content.valueStream().findFirst().orElse(content);
        return shown.has("examples");
    }
}
