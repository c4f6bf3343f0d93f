package se.rus.platform.openapi;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import se.rus.platform.http.Problem;
import se.rus.platform.http.ProblemType;
import se.rus.platform.http.RequestKey;

/** Which problems an operation can answer, each status one shared component with an example of every type. */
final class ProblemAnswers implements WholeDocument.Step {
    @Override
    public void complete(OpenAPI document) {
        ProblemSchemas.describe(document.getComponents());
        Operations.of(document).forEach(placed -> {
            if (placed.isSafe() && placed.hasHeader(HttpHeaders.IF_NONE_MATCH)) {
                unchanged(placed.operation().getResponses());
            }
            for (ProblemType type : ProblemType.values()) {
                if (canAnswer(placed, type)) {
                    refer(document.getComponents(), placed.operation().getResponses(), type.status());
                }
            }
        });
    }

    private static boolean canAnswer(Operations.Placed placed, ProblemType type) {
        boolean body = placed.operation().getRequestBody() != null;
        return switch (type) {
            case INVALID_REQUEST -> placed.hasParameters() || body;
            case MALFORMED_JSON, BODY_TOO_LARGE, UNSUPPORTED_MEDIA_TYPE -> body;
            case IDEMPOTENCY_KEY_MISSING, IDEMPOTENCY_KEY_REUSED -> placed.hasHeader(RequestKey.HEADER);
            case FORBIDDEN, NOT_YOUR_ORGANISATION -> WhoMayCall.needsToken(placed);
            case NOT_FOUND -> placed.hasPathParameter();
            case CONFLICT, NOT_YET_KNOWN, RULE_BROKEN -> !placed.isSafe();
            case PRECONDITION_FAILED, PRECONDITION_REQUIRED -> placed.hasHeader(HttpHeaders.IF_MATCH);
            // No operation answers another method, and what it can answer stands beside it.
            case METHOD_NOT_ALLOWED -> false;
            case UNAUTHENTICATED, NOT_ACCEPTABLE, UNEXPECTED, UNAVAILABLE -> true;
        };
    }

    private static void refer(Components components, APIResponses responses, int status) {
        String code = String.valueOf(status);
        APIResponse said = responses.getAPIResponse(code);
        if (said == null || said.getContent() == null) {
            responses.addAPIResponse(code, OASFactory.createAPIResponse().ref("Problem" + status));
            components.addResponse("Problem" + status, answer(status));
        }
    }

    private static void unchanged(APIResponses responses) {
        if (!responses.hasAPIResponse("304")) {
            responses.addAPIResponse(
                    "304", OASFactory.createAPIResponse().description("It is still so. Det är fortfarande så."));
        }
    }

    private static APIResponse answer(int status) {
        MediaType content =
                OASFactory.createMediaType().schema(OASFactory.createSchema().ref(ProblemSchemas.PROBLEM));
        Arrays.stream(ProblemType.values())
                .filter(type -> type.status() == status)
                .forEach(type -> content.addExample(ProblemExamples.key(type), ProblemExamples.of(type)));
        APIResponse answer = OASFactory.createAPIResponse()
                .description(ProblemExamples.title(status))
                .content(OASFactory.createContent().addMediaType(Problem.MEDIA_TYPE, content));
        return status == ProblemType.UNAVAILABLE.status()
                ? answer.addHeader(
                        HttpHeaders.RETRY_AFTER, OASFactory.createHeader().ref(HttpHeaders.RETRY_AFTER))
                : answer;
    }
}
