package se.rus.platform.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Refuses a body by its announced length, before it is read. {@link CountedBody} finds those that announce none. The
 * server's own limit lies above and would refuse without a word; it is only there for what is never read.
 */
@Singleton
public class BodyLimit {
    /** Quarkus itself looks at -2; a filter's place is the negative of its priority. */
    private static final int BEFORE_QUARKUS = 10;

    private final BodyLimitConfig limits;
    private final ObjectMapper json;

    BodyLimit(BodyLimitConfig limits, ObjectMapper json) {
        this.limits = limits;
        this.json = json;
    }

    void register(@Observes Filters filters) {
        filters.register(this::refuseLarge, BEFORE_QUARKUS);
    }

    private void refuseLarge(RoutingContext request) {
        String length = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length == null || Long.parseLong(length) <= limits.maxBody(request.normalizedPath())) {
            request.next();
            return;
        }
        Problem problem = RequestProblems.tooLarge().at(request.normalizedPath());
        request.response()
                .setStatusCode(problem.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .end(written(problem));
        // Clients read the answer only when they have sent everything; closing earlier would look like a failure.
        request.request().resume();
    }

    private String written(Problem problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
