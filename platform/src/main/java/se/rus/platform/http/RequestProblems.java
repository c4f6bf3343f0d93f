package se.rus.platform.http;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Requests that the framework refuses, answered as problems. */
public class RequestProblems {

    @ServerExceptionMapper
    Response known(ProblemException failure, UriInfo uri) {
        return ProblemResponses.of(failure.problem(), uri);
    }

    @ServerExceptionMapper
    Response json(JsonParseException failure, UriInfo uri) {
        return ProblemResponses.of(JsonProblems.malformed(failure), uri);
    }

    @ServerExceptionMapper
    Response json(JsonMappingException failure, UriInfo uri) {
        return ProblemResponses.of(JsonProblems.of(failure), uri);
    }

    /** Named, because the framework has a mapper of its own for this subclass. */
    @ServerExceptionMapper
    Response mismatched(MismatchedInputException failure, UriInfo uri) {
        return ProblemResponses.of(JsonProblems.of(failure), uri);
    }

    @ServerExceptionMapper
    Response invalid(ConstraintViolationException failure, UriInfo uri) {
        return ProblemResponses.of(ConstraintProblems.of(failure), uri);
    }

    /** A query parameter that cannot be read is not found to the framework; to the client it is a mistake. */
    @ServerExceptionMapper
    Response notFound(NotFoundException failure, UriInfo uri) {
        if (failure.getCause() != null) {
            return ProblemResponses.of(QueryProblems.unreadable(failure.getCause(), uri.getQueryParameters()), uri);
        }
        return ProblemResponses.of(
                ProblemType.NOT_FOUND.problem(
                        "There is nothing at this address.", "Det finns inget på den här adressen."),
                uri);
    }

    @ServerExceptionMapper
    Response notAllowed(NotAllowedException failure, UriInfo uri) {
        return ProblemResponses.of(
                ProblemType.METHOD_NOT_ALLOWED.problem(
                        "See the OpenAPI document for what may be done here.",
                        "Se OpenAPI-dokumentet för vad som kan göras här."),
                uri);
    }

    @ServerExceptionMapper
    Response notSupported(NotSupportedException failure, UriInfo uri) {
        return ProblemResponses.of(
                ProblemType.UNSUPPORTED_MEDIA_TYPE.problem(
                        "Send application/json in UTF-8.", "Skicka application/json i UTF-8."),
                uri);
    }

    @ServerExceptionMapper
    Response notAcceptable(NotAcceptableException failure, UriInfo uri) {
        return ProblemResponses.of(
                ProblemType.NOT_ACCEPTABLE.problem("Ask for application/json.", "Begär application/json."), uri);
    }

    @ServerExceptionMapper
    Response bad(BadRequestException failure, UriInfo uri) {
        return other((WebApplicationException) failure, uri);
    }

    @ServerExceptionMapper
    Response other(ClientErrorException failure, UriInfo uri) {
        return other((WebApplicationException) failure, uri);
    }

    @ServerExceptionMapper
    Response other(WebApplicationException failure, UriInfo uri) {
        int status = failure.getResponse().getStatus();
        if (failure.getCause() instanceof JsonMappingException cause) {
            return json(cause, uri);
        }
        if (failure.getCause() instanceof JsonParseException cause) {
            return json(cause, uri);
        }
        return switch (status) {
            case 401 -> ProblemResponses.of(SecurityProblems.unauthenticated(), uri);
            case 403 -> ProblemResponses.of(SecurityProblems.forbidden(), uri);
            case 404 -> notFound(new NotFoundException(), uri);
            case 405 -> notAllowed(new NotAllowedException("GET"), uri);
            case 413 -> ProblemResponses.of(tooLarge(), uri);
            case 415 -> notSupported(new NotSupportedException(), uri);
            default ->
                status < 500
                        ? ProblemResponses.of(
                                ProblemType.INVALID_REQUEST.problem(
                                        "See the OpenAPI document for what may be sent here.",
                                        "Se OpenAPI-dokumentet för vad som kan skickas hit."),
                                uri)
                        : new FailureProblems().unexpected(failure, uri);
        };
    }

    static Problem tooLarge() {
        return ProblemType.BODY_TOO_LARGE.problem(
                "Divide it and send the parts one by one.", "Dela upp innehållet och skicka delarna var för sig.");
    }
}
