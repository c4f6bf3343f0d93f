package se.rus.platform.http;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses a body by its announced length, before it is read. The server's own limit
 * ({@code quarkus.http.limits.max-body-size}) lies above and ends what is larger still or announces no length.
 */
@Singleton
public class BodyLimit {
    // Filters are made before the run-time configuration is there.
    private final Instance<BodyLimitConfig> limits;

    BodyLimit(Instance<BodyLimitConfig> limits) {
        this.limits = limits;
    }

    @ServerRequestFilter(preMatching = true)
    Optional<Response> refuseLarge(HttpServerRequest request, UriInfo uri) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length != null && Long.parseLong(length) > limits.get().maxBody()
                ? Optional.of(ProblemResponses.of(RequestProblems.tooLarge(), uri))
                : Optional.empty();
    }
}
