package se.rus.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** Access tokens by client_credentials, as a municipality's own system gets them. */
public final class Token {
    private Token() {}

    /** A token of a demo client, whose secret is {@code demo-} and its name. */
    public static String demo(String tokenUrl, String client) {
        return fetch(tokenUrl, client, "demo-" + client);
    }

    /** A token; {@link IllegalArgumentException} with Keycloak's own words when it refuses the client. */
    public static String fetch(String tokenUrl, String client, String secret) {
        String form =
                "grant_type=client_credentials&client_id=" + encoded(client) + "&client_secret=" + encoded(secret);
        HttpRequest request = HttpRequest.newBuilder(URI.create(tokenUrl))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            JsonNode body = new ObjectMapper().readTree(response.body());
            if (response.statusCode() != 200) {
                throw new IllegalArgumentException("No token for " + client + ": "
                        + body.path("error_description").asText(response.body()));
            }
            return body.get("access_token").asText();
        } catch (IOException e) {
            throw new UncheckedIOException("Keycloak does not answer at " + tokenUrl, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
