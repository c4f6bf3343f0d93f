package se.rus.strategy.actor;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.rus.platform.store.EventJson;
import se.rus.platform.testing.RealStack;

/** Actors, networks, agreements and relations: every operation is described, every body has an example. */
@QuarkusTest
@QuarkusTestResource(RealStack.class)
class ActorsOpenApiTest {
    private static final String OURS = "/strategy/v1/(actors|networks|agreements)(/.*)?|.*/actor-relations(/.*)?";

    @Test
    void everyOperationIsDescribedAndEveryBodyHasAnExample() throws Exception {
        JsonNode document = EventJson.MAPPER.readTree(
                given().accept("application/json").get("/q/openapi?format=json").asString());
        List<String> lacking = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : document.get("paths").properties()) {
            if (path.getKey().matches(OURS)) {
                for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
                    seen.add(path.getKey());
                    lacks(operation.getKey() + " " + path.getKey(), operation.getValue(), lacking);
                }
            }
        }
        assertThat(lacking).isEmpty();
        assertThat(seen).hasSize(27);
    }

    private static void lacks(String name, JsonNode operation, List<String> lacking) {
        for (String text : List.of("operationId", "summary", "description")) {
            if (!operation.hasNonNull(text)) {
                lacking.add(name + ": " + text);
            }
        }
        if (operation.has("requestBody") && !hasExample(operation.get("requestBody"))) {
            lacking.add(name + ": example of the request");
        }
        operation.get("responses").properties().stream()
                .filter(response -> response.getKey().startsWith("20") && !hasExample(response.getValue()))
                .forEach(response -> lacking.add(name + ": example of " + response.getKey()));
    }

    private static boolean hasExample(JsonNode body) {
        return body.path("content").path("application/json").has("examples");
    }
}
