package se.rus.strategy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;
import se.rus.platform.testing.ApiDocumentContract;
import se.rus.platform.testing.RealStack;

@QuarkusTest
@QuarkusTestResource(RealStack.class)
class OpenApiTest extends ApiDocumentContract {
    OpenApiTest() {
        super("strategy", Set.of("getReport", "getActorProgress", "getGoalProgress", "getPriorityProgress"));
    }
}
