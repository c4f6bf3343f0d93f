package se.rus.platform.testing;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.rus.platform.store.EventJson;

/** What holds for the OpenAPI document of every service; each has a test that extends this one. */
public abstract class ApiDocumentContract {
    private final DocumentOfRecord record;
    private final Set<String> withoutExample;

    /**
     * @param name of the document in clients/openapi, for example {@code strategy}
     * @param withoutExample ids of operations whose answers are shown in no example
     */
    protected ApiDocumentContract(String name, Set<String> withoutExample) {
        this.record = new DocumentOfRecord(name);
        this.withoutExample = withoutExample;
    }

    @Test
    void theDocumentTellsTheWholeTruth() throws IOException {
        String document = given().get("/q/openapi?format=json").asString();
        assertEquals(List.of(), ApiDocumentRules.broken(EventJson.MAPPER.readTree(document), withoutExample));
    }

    @Test
    void everySchemaAndPropertySaysWhatItMeans() throws IOException {
        String document = given().get("/q/openapi?format=json").asString();
        assertEquals(List.of(), ApiDocumentWords.broken(EventJson.MAPPER.readTree(document)));
    }

    @Test
    void theDocumentIsTheOneOfRecord() throws IOException {
        record.holdAgainst(given().get("/q/openapi?format=yaml").asString());
    }
}
