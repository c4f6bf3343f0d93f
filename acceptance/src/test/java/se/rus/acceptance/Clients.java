package se.rus.acceptance;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.net.http.HttpRequest;
import java.util.function.Consumer;
import se.rus.client.strategy.model.Problem;
import se.rus.local.Service;
import se.rus.local.Stack;

/** The generated clients, as a region's or a municipality's own system would set them up. */
final class Clients {
    private final Stack stack = TheSystem.running();

    se.rus.client.strategy.ApiClient strategy(String client) {
        se.rus.client.strategy.ApiClient api = new se.rus.client.strategy.ApiClient();
        api.updateBaseUri(base(Service.STRATEGY));
        return api.setRequestInterceptor(as(client));
    }

    se.rus.client.indicator.ApiClient indicators(String client) {
        se.rus.client.indicator.ApiClient api = new se.rus.client.indicator.ApiClient();
        api.updateBaseUri(base(Service.INDICATORS));
        return api.setRequestInterceptor(as(client));
    }

    /** What an error said; every one is a problem. */
    static Problem problem(String body) throws JsonProcessingException {
        return se.rus.client.strategy.ApiClient.createDefaultObjectMapper().readValue(body, Problem.class);
    }

    private String base(Service service) {
        return "http://localhost:" + stack.ports().http(service);
    }

    private Consumer<HttpRequest.Builder> as(String client) {
        return request -> request.header("Authorization", "Bearer " + stack.token(client));
    }
}
