package se.rus.indicator.submission;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.rus.platform.decision.Once;
import se.rus.platform.decision.OnceKey;
import se.rus.platform.http.Answers;
import se.rus.platform.http.RequestKey;
import se.rus.platform.security.Roles;

/** Many values in one request. */
@Path("/indicators/v1/submissions")
@Tag(name = "Submissions", description = "Many values at once. Många värden på en gång.")
public class SubmissionResource {
    private static final String EXAMPLE = """
            {"mode": "acceptCorrect", "rows": [
              {"code": "KLM-03", "actor": "0880", "period": "2025", "value": 42.1},
              {"code": "KLM-28", "actor": "0880", "period": "2025", "value": null, "missing": true}]}""";
    private static final String REPORT = """
            {"submissionId": "0199c2de-3b1a-7d22-9a54-0c6f4f1d8a11", "recorded": 1, "revised": 0, "unchanged": 0,
             "refused": 1, "rows": [{"row": 0, "outcome": "recorded", "signal": "onTrack"},
              {"row": 1, "outcome": "refused", "code": "unknown-indicator", "pointer": "/rows/1/code",
               "detail": "There is no indicator KLM-99 in your county.",
               "detailSv": "Det finns ingen indikator KLM-99 i ditt län."}]}""";

    private final Submissions submissions;
    private final Once once;
    private final RequestKey requestKey;

    SubmissionResource(Submissions submissions, Once once, RequestKey requestKey) {
        this.submissions = submissions;
        this.once = once;
        this.requestKey = requestKey;
    }

    @POST
    @RolesAllowed(Roles.REPORTER)
    @Operation(
            operationId = "submitObservations",
            summary = "Submit many values",
            description = "All rows are the caller's own; a foreign row refuses the whole request (403). The mode says"
                    + " what happens when rows are wrong. The same request again changes nothing. Alla rader är den"
                    + " egna organisationens; läget anger vad som händer när rader är fel.")
    @Parameter(
            name = RequestKey.HEADER,
            in = ParameterIn.HEADER,
            required = true,
            schema = @Schema(type = SchemaType.STRING))
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = NewSubmission.class),
                            examples = @ExampleObject(name = "two", value = EXAMPLE)))
    @APIResponse(
            responseCode = "200",
            description = "What became of each row. Vad som hände med varje rad.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = SubmissionReport.class),
                            examples = @ExampleObject(name = "report", value = REPORT)))
    public Uni<Response> submit(@NotNull @Valid NewSubmission submission) {
        OnceKey key = requestKey.of(submission);
        return once.once(key, () -> submissions.receive(submission, key))
                .map(answer -> Answers.of(answer, stored -> Answers.of(stored.reply(), stored.position())));
    }
}
