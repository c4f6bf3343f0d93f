package se.rus.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import se.rus.contracts.progress.ProgressDocument;
import se.rus.local.Service;

/** The demo county's shared progress view, as anybody reads it. */
final class ProgressView {
    private static final ObjectMapper CONTRACTS =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    private final Api api;
    private final String strategyId;
    private final List<String> neighbours;

    ProgressView(Api api) throws IOException, InterruptedException {
        this.api = api;
        this.strategyId = strategies("08").getFirst();
        this.neighbours = strategies("07");
    }

    private List<String> strategies(String county) throws IOException, InterruptedException {
        List<String> ids = new ArrayList<>();
        api.get(Service.STRATEGY, "/strategies?county=" + county)
                .body()
                .get("items")
                .forEach(each -> ids.add(each.get("strategyId").asText()));
        return ids;
    }

    String strategyId() {
        return strategyId;
    }

    JsonNode json() throws IOException, InterruptedException {
        return json(strategyId);
    }

    private JsonNode json(String id) throws IOException, InterruptedException {
        return api.get(Service.STRATEGY, "/strategies/" + id + "/progress").body();
    }

    ProgressDocument document() throws IOException, InterruptedException {
        return CONTRACTS.treeToValue(json(), ProgressDocument.class);
    }

    /** How many observations it and the neighbouring county's count; -1 while the service does not answer. */
    long observations() {
        try {
            long all = json().at("/totals/observations").asLong(-1);
            for (String neighbour : neighbours) {
                all += json(neighbour).at("/totals/observations").asLong();
            }
            return all;
        } catch (IOException e) {
            return -1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }
}
