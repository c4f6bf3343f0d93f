package se.rus.platform.security;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.vertx.core.http.HttpServerRequest;
import java.util.Optional;

/**
 * The W3C trace context of a request. It travels with every event, so that what a request led to in other services can
 * be found; also when this service reports no spans of its own, which is a choice of the operator.
 */
public final class TraceContext {
    private static final String HEADER = "traceparent";

    private TraceContext() {}

    /** Our own span when tracing is on, otherwise what the client sent, when it is well-formed. */
    public static Optional<String> of(HttpServerRequest request) {
        return current()
                .or(() -> Optional.ofNullable(request.getHeader(HEADER))
                        .filter(sent -> sent.matches("00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}")));
    }

    private static Optional<String> current() {
        SpanContext span = Span.current().getSpanContext();
        return span.isValid()
                ? Optional.of("00-" + span.getTraceId() + "-" + span.getSpanId() + "-"
                        + span.getTraceFlags().asHex())
                : Optional.empty();
    }
}
