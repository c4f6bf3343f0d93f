package se.rus.indicator;

import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Tables of measures, sent. */
final class SentMeasures {
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private SentMeasures() {}

    static ValidatableResponse send(String client, String table, String query) {
        return send(client, "text/csv", table.getBytes(StandardCharsets.UTF_8), query);
    }

    static ValidatableResponse send(String client, String type, byte[] body, String query) {
        return send(UUID.randomUUID().toString(), client, type, body, query);
    }

    /** @param query written as it stands in the address */
    static ValidatableResponse send(String key, String client, String type, byte[] body, String query) {
        return Requests.sayingNoCharset(client)
                .urlEncodingEnabled(false)
                .header("Idempotency-Key", key)
                .header("Content-Type", type)
                .body(body)
                .post(Requests.API + "/measures?" + query)
                .then();
    }
}
