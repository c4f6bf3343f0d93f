package se.rus.strategy.adoption;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import se.rus.platform.testing.RealStack;

/** Every operation on strategies is described, and its examples have the fields that answers have. */
@QuarkusTest
@QuarkusTestResource(RealStack.class)
class StrategyOpenApiTest {
    private static final Set<String> TAGS = Set.of("Strategies", "Versions", "Consultations", "Classifications");

    @Test
    void everyOperationIsDescribedAndEveryBodyHasAnExample() {
        JsonNode document = Region.parsed(
                given().accept("application/json").get("/q/openapi?format=json").asString());
        List<String> lacking = new ArrayList<>();
        Set<String> seen = new TreeSet<>();
        document.path("paths")
                .forEach(path -> path.forEach(operation -> {
                    if (TAGS.contains(operation.at("/tags/0").asText())) {
                        seen.add(operation.path("operationId").asText());
                        lacks(operation, lacking);
                    }
                }));
        assertThat(lacking).isEmpty();
        assertThat(seen)
                .containsExactlyInAnyOrder(
                        "draftStrategy",
                        "listStrategies",
                        "getStrategy",
                        "getStrategyDraft",
                        "editStrategyDraft",
                        "adoptStrategy",
                        "reviseStrategy",
                        "replaceStrategy",
                        "listGoverningDocuments",
                        "listStrategyVersions",
                        "getStrategyVersion",
                        "compareStrategyVersions",
                        "openConsultation",
                        "closeConsultation",
                        "sendRemark",
                        "listRemarks",
                        "getRemark",
                        "listGlobalGoals",
                        "listNationalAreas",
                        "listDimensions");
    }

    @Test
    void theExampleOfAStrategyHasTheFieldsOfOne() {
        Region kalmar = Region.of("08");
        String strategy = kalmar.drafted(StrategyExamples.NEW_STRATEGY);
        JsonNode adopted = kalmar.step(strategy, "adoption", StrategyExamples.NEW_ADOPTION);
        JsonNode example = Region.parsed(StrategyExamples.STRATEGY);

        assertThat(fields(example)).isEqualTo(fields(adopted));
        assertThat(fields(adopted.at("/goals/0"))).containsAll(fields(example.at("/goals/0")));
        assertThat(fields(example.at("/priorities/0"))).isEqualTo(fields(adopted.at("/priorities/0")));
        assertThat(example.at("/flags/0")).isEqualTo(adopted.at("/flags/0"));
    }

    private static Set<String> fields(JsonNode node) {
        Set<String> names = new TreeSet<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static void lacks(JsonNode operation, List<String> lacking) {
        String name = operation.path("operationId").asText();
        for (String text : List.of("operationId", "summary", "description")) {
            if (!operation.hasNonNull(text)) {
                lacking.add(name + ": " + text);
            }
        }
        if (operation.has("requestBody") && isBare(operation.path("requestBody"))) {
            lacking.add(name + ": example of the request");
        }
        operation.path("responses").properties().stream()
                .filter(response -> response.getKey().startsWith("20") && isBare(response.getValue()))
                .forEach(response -> lacking.add(name + ": example of " + response.getKey()));
    }

    private static boolean isBare(JsonNode body) {
        return !body.path("content").path("application/json").has("examples");
    }
}
