package se.rus.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import se.rus.contracts.progress.ProgressDocument;
import se.rus.local.Service;

/** The demo county's shared progress view, as anybody reads it. */
final class ProgressView {
    private static final ObjectMapper CONTRACTS =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    private final Api api;
    private final String strategyId;

    ProgressView(Api api) throws IOException, InterruptedException {
        this.api = api;
        this.strategyId = api.get(Service.STRATEGY, "/strategies?county=08")
                .body()
                .at("/items/0/strategyId")
                .asText();
    }

    String strategyId() {
        return strategyId;
    }

    JsonNode json() throws IOException, InterruptedException {
        return api.get(Service.STRATEGY, "/strategies/" + strategyId + "/progress")
                .body();
    }

    ProgressDocument document() throws IOException, InterruptedException {
        return CONTRACTS.treeToValue(json(), ProgressDocument.class);
    }

    /** How many observations it counts; -1 while the service does not answer. */
    long observations() {
        try {
            return json().at("/totals/observations").asLong(-1);
        } catch (IOException e) {
            return -1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }
}
