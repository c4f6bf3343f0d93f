package se.rus.platform.http;

import com.fasterxml.jackson.core.JsonProcessingException;
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
import java.io.CharConversionException;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import se.rus.platform.store.NotAStreamIdException;

/** Requests that the framework refuses, answered as problems. */
public class RequestProblems {

    @ServerExceptionMapper
    Response known(ProblemException failure, UriInfo uri) {
        return ProblemResponses.of(failure.problem(), uri);
    }

    @ServerExceptionMapper
    Response json(JsonProcessingException failure, UriInfo uri) {
        return ProblemResponses.of(JsonProblems.of(failure), uri);
    }

    /** Named, because the framework has a mapper of its own for this subclass. */
    @ServerExceptionMapper
    Response mismatched(MismatchedInputException failure, UriInfo uri) {
        return json(failure, uri);
    }

    @ServerExceptionMapper
    Response tooLarge(BodyTooLargeException failure, UriInfo uri) {
        return ProblemResponses.of(tooLarge(), uri);
    }

    @ServerExceptionMapper
    Response notText(CharConversionException failure, UriInfo uri) {
        return ProblemResponses.of(JsonProblems.notText(), uri);
    }

    @ServerExceptionMapper
    Response invalid(ConstraintViolationException failure, UriInfo uri) {
        return ProblemResponses.of(ConstraintProblems.of(failure), uri);
    }

    @ServerExceptionMapper
    Response notFound(NotFoundException failure, UriInfo uri) {
        Optional<Problem> unreadable = QueryProblems.of(failure, uri);
        return ProblemResponses.of(unreadable.orElseGet(RequestProblems::nothingHere), uri);
    }

    @ServerExceptionMapper
    Response notAStream(NotAStreamIdException failure, UriInfo uri) {
        return ProblemResponses.of(nothingHere(), uri);
    }

    private static Problem nothingHere() {
        return ProblemType.NOT_FOUND.problem(
                "There is nothing at this address.", "Det finns inget på den här adressen.");
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
        return notSupported(uri);
    }

    static Response notSupported(UriInfo uri) {
        return ProblemResponses.of(
                ProblemType.UNSUPPORTED_MEDIA_TYPE.problem(
                        "Send application/json in UTF-8.", "Skicka application/json i UTF-8."),
                uri);
    }

    @ServerExceptionMapper
    Response notAcceptable(NotAcceptableException failure, UriInfo uri) {
        return notAcceptable(uri);
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
        if (failure.getCause() instanceof JsonProcessingException cause) {
            return json(cause, uri);
        }
        return switch (status) {
            case 401 -> ProblemResponses.of(SecurityProblems.unauthenticated(), uri);
            case 403 -> ProblemResponses.of(SecurityProblems.forbidden(), uri);
            case 404 -> ProblemResponses.of(nothingHere(), uri);
            case 413 -> ProblemResponses.of(tooLarge(), uri);
            case 415 -> notSupported(uri);
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

    static Response notAcceptable(UriInfo uri) {
        return ProblemResponses.of(
                ProblemType.NOT_ACCEPTABLE.problem("Ask for application/json.", "Begär application/json."), uri);
    }

    static Problem tooLarge() {
        return ProblemType.BODY_TOO_LARGE.problem(
                "Divide it and send the parts one by one.", "Dela upp innehållet och skicka delarna var för sig.");
    }
}
