package se.rus.indicator;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;
import se.rus.platform.testing.ApiDocumentContract;
import se.rus.platform.testing.RealStack;

@QuarkusTest
@WithTestResource(RealStack.class)
class OpenApiTest extends ApiDocumentContract {
    OpenApiTest() {
        super("indicator", Set.of());
    }
}
