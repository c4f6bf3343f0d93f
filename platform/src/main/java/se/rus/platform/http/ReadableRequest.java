package se.rus.platform.http;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses what no resource could read: a NUL in the address, and headers that name no media type. */
public class ReadableRequest {

    @ServerRequestFilter(preMatching = true)
    Optional<Response> refuse(UriInfo uri, HttpHeaders headers) {
        if (uri.getRequestUri().toString().contains("%00")) {
            return Optional.of(ProblemResponses.of(
                    ProblemType.INVALID_REQUEST.problem(
                            "The address holds the character NUL (%00). Leave it out.",
                            "Adressen innehåller tecknet NUL (%00). Ta bort det."),
                    uri));
        }
        if (!isReadable(headers::getMediaType)) {
            return Optional.of(RequestProblems.notSupported(uri));
        }
        return isReadable(headers::getAcceptableMediaTypes)
                ? Optional.empty()
                : Optional.of(RequestProblems.notAcceptable(uri));
    }

    private static boolean isReadable(Supplier<?> header) {
        try {
            header.get();
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
