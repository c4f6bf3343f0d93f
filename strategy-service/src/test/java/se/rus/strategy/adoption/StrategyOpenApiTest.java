package se.rus.strategy.adoption;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import se.rus.platform.testing.RealStack;

/** The example of a strategy in the API's document looks as one really does. What else it must tell: OpenApiTest. */
@QuarkusTest
@QuarkusTestResource(RealStack.class)
class StrategyOpenApiTest {
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
}
