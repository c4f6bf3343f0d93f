package se.rus.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import se.rus.local.Service;

/** More rows than are handled while the sender waits: three indicators, month by month, everybody, women and men. */
record LongSubmission(Api api, String id) {
    static final int ROWS = 20_000;
    private static final int OF_ONE = 7_200;
    private static final List<String> BREAKDOWNS = List.of("total", "women", "men");

    static LongSubmission sent(Api api) throws IOException, InterruptedException {
        ObjectNode body = Api.JSON.createObjectNode().put("mode", "acceptCorrect");
        ArrayNode rows = body.putArray("rows");
        String prefix = "LONG-" + System.nanoTime() + "-";
        for (int row = 0; row < ROWS; row++) {
            if (row % OF_ONE == 0) {
                define(api, prefix + row / OF_ONE);
            }
            int month = row % OF_ONE / 3;
            rows.addObject()
                    .put("code", prefix + row / OF_ONE)
                    .put("period", "%d-%02d".formatted(1900 + month / 12, month % 12 + 1))
                    .put("breakdown", BREAKDOWNS.get(row % 3))
                    .put("value", row);
        }
        Api.Answer answer = api.post("kommun-0880", Service.INDICATORS, "/submissions", body.toString());
        if (answer.status() != 202) {
            throw new IllegalStateException(answer.toString());
        }
        return new LongSubmission(api, answer.body().get("submissionId").asText());
    }

    /** As the resource tells it; empty counts while the service is away. */
    JsonNode progress() throws InterruptedException {
        try {
            return api.getAs("kommun-0880", Service.INDICATORS, "/submissions/" + id)
                    .body();
        } catch (IOException e) {
            return Api.JSON.createObjectNode().put("status", "").put("handled", 0);
        }
    }

    private static void define(Api api, String code) throws IOException, InterruptedException {
        ObjectNode body = Api.JSON.createObjectNode();
        body.put("code", code).put("county", "08").put("unit", "kr").put("desired", "increase");
        body.put("periodType", "month").putObject("name").put("sv", code);
        body.putArray("expectedActors").add("0880");
        api.post("region-0008", Service.INDICATORS, "/indicators", body.toString());
    }
}
