package se.rus.dashboard.page;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** A page for whatever goes wrong, in the reader's language, that says what to do and never how it broke. */
public class ErrorPages {
    private static final Logger LOG = Logger.getLogger(ErrorPages.class);

    private final Pages pages;

    ErrorPages(Pages pages) {
        this.pages = pages;
    }

    /** What JAX-RS refuses: mostly a page that is not there. */
    @ServerExceptionMapper
    public Response refused(WebApplicationException refusal, UriInfo uri, HttpHeaders headers) {
        Status status = Status.fromStatusCode(refusal.getResponse().getStatus());
        Language language = language(uri, headers);
        return status == Status.NOT_FOUND
                ? pages.answer(status, language, Templates::notFound)
                : pages.answer(status == null ? Status.BAD_REQUEST : status, language, Templates::failed);
    }

    /** A fault of ours: logged with its stack trace, shown without. */
    @ServerExceptionMapper
    public Response broken(RuntimeException fault, UriInfo uri, HttpHeaders headers) {
        LOG.errorf(fault, "GET %s failed", uri.getPath());
        return pages.answer(Status.INTERNAL_SERVER_ERROR, language(uri, headers), Templates::failed);
    }

    private static Language language(UriInfo uri, HttpHeaders headers) {
        return Language.of(uri.getQueryParameters().getFirst("lang"), headers);
    }
}
