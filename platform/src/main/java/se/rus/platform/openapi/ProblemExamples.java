package se.rus.platform.openapi;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.examples.Example;
import se.rus.platform.http.FieldError;
import se.rus.platform.http.Problem;
import se.rus.platform.http.ProblemType;
import se.rus.platform.store.EventJson;

/** What each problem looks like, written by the same code that writes it when it happens. */
final class ProblemExamples {
    private ProblemExamples() {}

    /** As the last part of its type: {@code rule-broken}. */
    static String key(ProblemType type) {
        return type.uri().substring(type.uri().lastIndexOf('/') + 1);
    }

    /** The titles of all types that share the status. */
    static String title(int status) {
        return Arrays.stream(ProblemType.values())
                .filter(type -> type.status() == status)
                .map(type -> problem(type).title() + ". " + problem(type).titleSv() + ".")
                .collect(Collectors.joining(" "));
    }

    static Example of(ProblemType type) {
        Map<String, Object> written =
                EventJson.MAPPER.convertValue(problem(type), new TypeReference<Map<String, Object>>() {});
        return OASFactory.createExample().summary(problem(type).title()).value(written);
    }

    private static Problem problem(ProblemType type) {
        return switch (type) {
            case MALFORMED_JSON ->
                type.problem(
                        "The JSON cannot be read at line 3, column 14.", "JSON kan inte läsas vid rad 3, kolumn 14.");
            case INVALID_REQUEST ->
                type.problem(
                        "Correct the field named in errors and send the request again.",
                        "Rätta fältet som nämns i errors och skicka igen.",
                        new FieldError("?limit", "max", "must be at most 200", "måste vara högst 200"));
            case IDEMPOTENCY_KEY_MISSING ->
                type.problem(
                        "Send a key of 1 to 200 visible characters, new for each thing to create and the same when repeating.",
                        "Skicka en nyckel på 1 till 200 synliga tecken, ny för varje sak och samma vid upprepning.",
                        new FieldError(
                                "#Idempotency-Key", "required", "is missing or malformed", "saknas eller är felaktig"));
            case UNAUTHENTICATED ->
                type.problem(
                        "Send a valid, unexpired access token of this realm: Authorization: Bearer <token>.",
                        "Skicka en giltig åtkomsttoken som inte har gått ut: Authorization: Bearer <token>.");
            case FORBIDDEN ->
                type.problem(
                        "The token is for 0880 with the roles reporter. Needed is the role coordinator.",
                        "Åtkomsttoken gäller 0880 med rollerna reporter. Det som behövs är rollen coordinator.");
            case NOT_YOUR_ORGANISATION ->
                type.problem(
                        "Write for your own organisation only.",
                        "Skriv bara för den egna organisationen.",
                        new FieldError("/actor", "not-yours", "is another organisation", "är en annan organisation"));
            case NOT_FOUND -> type.problem("There is nothing at this address.", "Det finns inget på den här adressen.");
            case METHOD_NOT_ALLOWED ->
                type.problem(
                        "See the OpenAPI document for what may be done here.",
                        "Se OpenAPI-dokumentet för vad som kan göras här.");
            case NOT_ACCEPTABLE -> type.problem("Ask for application/json.", "Begär application/json.");
            case CONFLICT ->
                type.problem(
                        "It is closed already. Get it and see its state.",
                        "Den är redan avslutad. Hämta den och se dess läge.",
                        new FieldError("", "closed", "It is closed already.", "Den är redan avslutad."));
            case NOT_YET_KNOWN ->
                type.problem(
                        "What it refers to has not arrived here yet. Wait a moment and repeat.",
                        "Det som avses har inte kommit hit ännu. Vänta en stund och upprepa.");
            case PRECONDITION_FAILED ->
                type.problem(
                        "It is at version 8 now. Get it again and decide anew.",
                        "Den är nu i version 8. Hämta den igen och ta ställning på nytt.");
            case BODY_TOO_LARGE ->
                type.problem(
                        "Divide it and send the parts one by one.",
                        "Dela upp innehållet och skicka delarna var för sig.");
            case UNSUPPORTED_MEDIA_TYPE ->
                type.problem("Send application/json in UTF-8.", "Skicka application/json i UTF-8.");
            case RULE_BROKEN ->
                type.problem(
                        "The end lies before the start.",
                        "Slutet ligger före början.",
                        new FieldError("/to", "before-start", "lies before the start", "ligger före början"));
            case IDEMPOTENCY_KEY_REUSED ->
                type.problem(
                        "Use a new key for a new request; repeat the same request only with the same body.",
                        "Använd en ny nyckel för en ny begäran; upprepa bara samma begäran med samma innehåll.");
            case PRECONDITION_REQUIRED ->
                type.problem(
                        "Get the resource first and send its ETag as If-Match.",
                        "Hämta resursen först och skicka dess ETag som If-Match.");
            case UNEXPECTED ->
                type.problem(
                        "Tell the operator the id 3f6c1e0a-8a0e-4a55-9d7e-0a4f6f1b2c3d.",
                        "Uppge id 3f6c1e0a-8a0e-4a55-9d7e-0a4f6f1b2c3d för driften.");
            case UNAVAILABLE ->
                type.problem(
                        "Repeat the request, with the same Idempotency-Key, after the time in Retry-After.",
                        "Upprepa begäran, med samma Idempotency-Key, efter tiden i Retry-After.");
        };
    }
}
