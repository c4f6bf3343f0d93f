package se.rus.strategy.adoption;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import se.rus.platform.store.EventJson;
import se.rus.strategy.progress.Coordinator;

/** What a region's coordinator does with a strategy, over HTTP. */
public final class Region {
    public static final String API = "/strategy/v1/strategies";

    private final String client;

    private Region(String client) {
        this.client = client;
    }

    public static Region of(String county) {
        return new Region("region-00" + county);
    }

    /** The address of a new draft. */
    public String drafted(String body) {
        Response answer = Coordinator.as(client)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post(API);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return answer.header("Location");
    }

    /** A step with the ETag as it is now, which must succeed. */
    public JsonNode step(String strategy, String step, String body) {
        Response answer = tried(strategy, step, body, etag(strategy));
        assertThat(answer.statusCode()).as(answer.asString()).isBetween(200, 201);
        return json(answer);
    }

    /** A step whatever comes of it. */
    public Response tried(String strategy, String step, String body, String etag) {
        return Coordinator.as(client).header("If-Match", etag).body(body).post(strategy + "/" + step);
    }

    public Response edited(String strategy, String body, String etag) {
        return Coordinator.as(client).header("If-Match", etag).body(body).put(strategy + "/draft");
    }

    /** Also of a draft, which auditors read. */
    public static String etag(String strategy) {
        return Coordinator.as("auditor").get(strategy).header("ETag");
    }

    public static JsonNode read(String path) {
        return json(Coordinator.as("auditor").get(path));
    }

    /** The content of an answer as it may be sent in again. */
    public static ObjectNode content(JsonNode document) {
        ObjectNode content = document.deepCopy();
        return content.retain(List.of(
                "county",
                "title",
                "periodFrom",
                "periodTo",
                "goals",
                "about",
                "priorities",
                "governingDocuments",
                "conflicts"));
    }

    public static JsonNode resource(String name) {
        try (InputStream in = Region.class.getResourceAsStream("/" + name)) {
            return EventJson.MAPPER.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static ObjectNode parsed(String json) {
        try {
            return (ObjectNode) EventJson.MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode json(Response answer) {
        return parsed(answer.asString());
    }
}
