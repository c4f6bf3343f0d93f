package se.rus.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.rus.platform.store.EventJson;

class ApiDocumentWordsTest {
    @Test
    void aDocumentThatSaysItAllPasses() throws IOException {
        assertThat(broken("One thing.", "its name")).isEmpty();
    }

    @Test
    void aTypeAndAPropertyWithoutWordsAreFound() throws IOException {
        assertThat(broken("", "its name")).singleElement().asString().startsWith("Thing lacks");
        assertThat(broken("One thing.", " ")).singleElement().asString().startsWith("Thing.name lacks");
    }

    @Test
    void whatIsForUsIsFound() throws IOException {
        for (String words : List.of(
                "as {@link Name}",
                "a <p> more",
                "a name (R12)",
                "throws NullPointerException",
                "Proved by: NameTest")) {
            assertThat(broken("One thing.", words))
                    .as(words)
                    .singleElement()
                    .asString()
                    .contains("not for its readers");
        }
    }

    private static List<String> broken(String ofTheType, String ofThePart) throws IOException {
        return ApiDocumentWords.broken(EventJson.MAPPER.readTree("""
                {"components": {"schemas": {"Thing": {"type": "object", "description": "%s",
                  "properties": {"name": {"type": "string", "description": "%s"}}}}}}""".formatted(ofTheType, ofThePart)));
    }
}
