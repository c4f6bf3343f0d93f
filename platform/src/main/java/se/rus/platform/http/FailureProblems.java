package se.rus.platform.http;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import se.rus.platform.decision.KeyReusedException;
import se.rus.platform.decision.RejectedException;
import se.rus.platform.decision.Rejection;
import se.rus.platform.decision.StaleVersionException;
import se.rus.platform.store.StoreUnavailableException;
import se.rus.platform.store.Unavailability;

/** What the domain refuses and what fails on our side. The last resort tells an id that is in the log, and no more. */
public class FailureProblems {
    private static final Logger LOG = Logger.getLogger(FailureProblems.class);

    @ServerExceptionMapper
    Response rejected(RejectedException failure, UriInfo uri) {
        Rejection reason = failure.rejection();
        ProblemType type = switch (reason.kind()) {
            case RULE -> ProblemType.RULE_BROKEN;
            case STATE -> reason.code().equals("not-yet-known") ? ProblemType.NOT_YET_KNOWN : ProblemType.CONFLICT;
            case NOT_FOUND -> ProblemType.NOT_FOUND;
        };
        FieldError error = new FieldError(reason.pointer(), reason.code(), reason.detail(), reason.detailSv());
        return ProblemResponses.of(type.problem(reason.detail(), reason.detailSv(), error), uri);
    }

    @ServerExceptionMapper
    Response stale(StaleVersionException failure, UriInfo uri) {
        return ProblemResponses.of(
                ProblemType.PRECONDITION_FAILED.problem(
                        "It is at version " + failure.actual() + " now. Get it again and decide anew.",
                        "Den är nu i version " + failure.actual() + ". Hämta den igen och ta ställning på nytt."),
                uri);
    }

    @ServerExceptionMapper
    Response reused(KeyReusedException failure, UriInfo uri) {
        return ProblemResponses.of(
                ProblemType.IDEMPOTENCY_KEY_REUSED.problem(
                        "Use a new key for a new request; repeat the same request only with the same body.",
                        "Använd en ny nyckel för en ny begäran; upprepa bara samma begäran med samma innehåll."),
                uri);
    }

    @ServerExceptionMapper
    Response unavailable(StoreUnavailableException failure, UriInfo uri) {
        LOG.warnf("503: %s", failure.getMessage());
        return ProblemResponses.of(
                ProblemType.UNAVAILABLE.problem(
                        "Repeat the request, with the same Idempotency-Key, after the time in Retry-After.",
                        "Upprepa begäran, med samma Idempotency-Key, efter tiden i Retry-After."),
                uri);
    }

    @ServerExceptionMapper
    Response unexpected(Throwable failure, UriInfo uri) {
        if (Unavailability.is(failure)) {
            return unavailable(new StoreUnavailableException(failure), uri);
        }
        String id = UUID.randomUUID().toString();
        LOG.errorf(failure, "500 with id %s at %s", id, uri.getPath());
        return ProblemResponses.of(
                ProblemType.UNEXPECTED.problem(
                        "Tell the operator the id " + id + ".", "Uppge id " + id + " för driften."),
                uri);
    }
}
