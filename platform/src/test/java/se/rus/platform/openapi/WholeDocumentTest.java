package se.rus.platform.openapi;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.rus.platform.http.PlatformProfile;
import se.rus.platform.store.EventJson;
import se.rus.platform.testing.RealStack;

/** What the platform adds to what the annotations say. */
@QuarkusTest
@TestProfile(PlatformProfile.class)
@QuarkusTestResource(value = RealStack.class, restrictToAnnotatedClass = true)
class WholeDocumentTest {
    private static final String THINGS = "/things/v1/things";

    @Test
    void whatCreatesCanAnswerWhatABodyARoleAndAKeyCanBreak() throws IOException {
        assertThat(statuses(operation(THINGS, "post")))
                .containsExactlyInAnyOrder("400", "401", "403", "406", "409", "413", "415", "422", "500", "503", "200");
    }

    @Test
    void whatNeedsIfMatchCanAnswerThatItIsMissingOrStale() throws IOException {
        JsonNode rename = operation(THINGS + "/{name}", "put");
        assertThat(statuses(rename)).contains("404", "412", "428").doesNotContain("413", "415");
        JsonNode ifMatch = rename.path("parameters")
                .valueStream()
                .filter(each -> each.path("name").asText().equals("If-Match"))
                .findFirst()
                .orElseThrow();
        assertThat(ifMatch.path("required").asBoolean()).isTrue();
        assertThat(ifMatch.path("description").asText()).contains("ETag");
    }

    @Test
    void whatEverybodyMayReadTakesATokenButNeedsNone() throws IOException {
        JsonNode list = operation(THINGS, "get");
        assertThat(list.path("security").toString()).isEqualTo("[{},{\"oidc\":[]}]");
        assertThat(statuses(list)).contains("401").doesNotContain("403", "404", "409", "422");
    }

    @Test
    void aTokenThatIsNotValidIsRefusedWhereNoneIsNeeded() {
        given().get(THINGS).then().statusCode(200);
        given().header("Authorization", "Bearer not-a-token").get(THINGS).then().statusCode(401);
    }

    @Test
    void theRoleIsSaidToPeopleAndToPrograms() throws IOException {
        JsonNode create = operation(THINGS, "post");
        assertThat(create.path("x-roles").toString()).isEqualTo("[\"coordinator\"]");
        assertThat(create.path("description").asText())
                .contains("Needs the role coordinator.", "Kräver rollen coordinator.");
        assertThat(create.path("security").toString()).isEqualTo("[{\"oidc\":[]}]");
    }

    @Test
    void everyProblemIsShownAsItIsWritten() throws IOException {
        JsonNode shown =
                document().at("/components/responses/Problem422/content").path("application/problem+json");
        assertThat(shown.at("/schema/$ref").asText()).isEqualTo("#/components/schemas/Problem");
        JsonNode rule = shown.at("/examples/rule-broken/value");
        assertThat(rule.path("type").asText()).isEqualTo("https://rus.se/problems/rule-broken");
        assertThat(rule.path("status").asInt()).isEqualTo(422);
        assertThat(rule.at("/errors/0/pointer").asText()).isEqualTo("/to");
        assertThat(rule.has("instance")).isFalse();
    }

    @Test
    void dateAndTimeAreTextsAndNoClassesOfTheirOwn() throws IOException {
        JsonNode echo = document().at("/components/schemas/Echo/properties");
        assertThat(echo.at("/day/format").asText()).isEqualTo("date");
        assertThat(echo.at("/at/format").asText()).isEqualTo("date-time");
        assertThat(document().at("/components/schemas").has("LocalDate")).isFalse();
    }

    private static List<String> statuses(JsonNode operation) {
        return operation.path("responses").properties().stream()
                .map(Map.Entry::getKey)
                .toList();
    }

    private static JsonNode operation(String path, String method) throws IOException {
        return document().path("paths").path(path).path(method);
    }

    private static JsonNode document() throws IOException {
        return EventJson.MAPPER.readTree(given().get("/q/openapi?format=json").asString());
    }
}
