package se.rus.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.rus.platform.store.EventJson;

/** The rules find what a document does not tell: each test takes one thing away from one that is whole. */
class ApiDocumentRulesTest {
    private static final String WHOLE = """
            {"info": {"title": "t", "version": "1", "description": "d", "contact": {}, "license": {}},
             "paths": {"/things/{id}": {"get": {"operationId": "getThing", "summary": "s", "description": "d",
               "security": [{}, {"oidc": []}],
               "parameters": [{"name": "id", "in": "path", "description": "d"}],
               "responses": {
                 "200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"},
                   "examples": {"one": {"value": {"name": "a"}}}}}},
                 "400": {"$ref": "#/components/responses/P"}, "401": {"$ref": "#/components/responses/P"},
                 "404": {"$ref": "#/components/responses/P"}, "500": {"$ref": "#/components/responses/P"},
                 "503": {"$ref": "#/components/responses/P"}}}}},
             "components": {
               "schemas": {"Thing": {"type": "object", "required": ["name"], "properties": {"name": {"type": "string"}}},
                           "Problem": {"type": "object"}},
               "responses": {"P": {"content": {"application/problem+json": {
                 "schema": {"$ref": "#/components/schemas/Problem"}, "examples": {"p": {"value": {}}}}}}}}}""";

    private ObjectNode document;
    private ObjectNode operation;

    @BeforeEach
    void aWholeDocument() throws IOException {
        document = (ObjectNode) EventJson.MAPPER.readTree(WHOLE);
        operation = (ObjectNode) document.at("/paths/~1things~1{id}/get");
    }

    @Test
    void aWholeDocumentPasses() {
        assertThat(broken()).isEmpty();
    }

    @Test
    void aMissingProblemIsFound() {
        ((ObjectNode) operation.get("responses")).remove("404");
        assertThat(broken()).containsExactly("getThing 404 lacks Problem");
    }

    @Test
    void aTokenThatIsNeededCanBeInsufficient() {
        ((ArrayNode) operation.get("security")).remove(0);
        assertThat(broken()).containsExactly("getThing 403 lacks Problem");
    }

    @Test
    void anExampleThatIsNoThingIsFound() {
        ((ObjectNode) operation.at("/responses/200/content/application~1json/examples/one/value")).put("name", 7);
        assertThat(broken()).hasSize(1).first().asString().startsWith("getThing 200 example one: /name");
    }

    @Test
    void anAnswerWithoutExampleIsFoundUnlessItIsShownElsewhere() {
        ((ObjectNode) operation.at("/responses/200/content/application~1json")).remove("examples");
        assertThat(broken()).containsExactly("getThing 200 lacks an example");
        assertThat(ApiDocumentRules.broken(document, Set.of("getThing"))).isEmpty();
    }

    @Test
    void aParameterThatIsNotDeclaredIsFound() {
        ((ObjectNode) operation.at("/parameters/0")).put("name", "other");
        assertThat(broken()).containsExactly("getThing lacks the parameter {id}");
    }

    @Test
    void twoOperationsWithOneIdAreFound() {
        ((ObjectNode) document.at("/paths/~1things~1{id}")).set("head", operation.deepCopy());
        assertThat(broken()).containsExactly("getThing lacks an id of its own");
    }

    @Test
    void aSchemaWithANameOfJavaIsFound() {
        ((ObjectNode) document.at("/components/schemas")).putObject("Override");
        assertThat(broken()).hasSize(1).first().asString().startsWith("schema Override lacks a name");
    }

    @Test
    void twoClassesOfOneNameAreFound() {
        ((ObjectNode) document.at("/components/schemas")).putObject("Thing1");
        assertThat(broken()).containsExactly("schema Thing1 lacks @Schema(name) of its own");
    }

    private List<String> broken() {
        return ApiDocumentRules.broken(document, Set.of());
    }
}
