package se.rus.indicator.submission;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
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
import se.rus.indicator.table.TableFormat;
import se.rus.platform.decision.Once;
import se.rus.platform.decision.OnceKey;
import se.rus.platform.http.Answers;
import se.rus.platform.http.RequestKey;
import se.rus.platform.security.Roles;

/** Many values in one request. */
@Path("/indicators/v1/submissions")
@Tag(name = "Submissions", description = "Many values at once. Många värden på en gång.")
public class SubmissionResource {
    private static final String NDJSON = "application/x-ndjson";
    private static final String CSV = "text/csv";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Submissions submissions;
    private final Once once;
    private final RequestKey requestKey;

    SubmissionResource(Submissions submissions, Once once, RequestKey requestKey) {
        this.submissions = submissions;
        this.once = once;
        this.requestKey = requestKey;
    }

    @POST
    @Blocking
    @Consumes({MediaType.APPLICATION_JSON, NDJSON, CSV, XLSX})
    @RolesAllowed(Roles.REPORTER)
    @Operation(
            operationId = "submitObservations",
            summary = "Submit many values",
            description =
                    "As JSON, NDJSON, CSV or XLSX; docs/submissions.md says what a file may look like. All rows are"
                            + " the caller's own; a foreign row refuses the whole request (403). The mode says what happens when"
                            + " rows are wrong. Short ones are answered row by row (200), long ones with a resource to watch"
                            + " (202). The same request again changes nothing. Som JSON, NDJSON, CSV eller XLSX. Alla rader är"
                            + " den egna organisationens. Korta besvaras rad för rad (200), långa med en resurs att följa (202).")
    @Parameter(
            name = RequestKey.HEADER,
            in = ParameterIn.HEADER,
            required = true,
            schema = @Schema(type = SchemaType.STRING))
    @RequestBody(
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = SubmittedRows.class),
                        examples = @ExampleObject(name = "two", value = SubmissionExamples.JSON)),
                @Content(
                        mediaType = NDJSON,
                        examples = @ExampleObject(name = "two", value = SubmissionExamples.NDJSON)),
                @Content(mediaType = CSV, examples = @ExampleObject(name = "two", value = SubmissionExamples.CSV)),
                @Content(mediaType = XLSX)
            })
    @APIResponse(
            responseCode = "200",
            description = "What became of each row. Vad som hände med varje rad.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = SubmissionReport.class),
                            examples = @ExampleObject(name = "report", value = SubmissionExamples.REPORT)))
    @APIResponse(
            responseCode = "202",
            description = "Stored, and worked on from now; Location is the resource to watch. Mottagen.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = SubmissionProgress.class),
                            examples = @ExampleObject(name = "progress", value = SubmissionExamples.PROGRESS)))
    public Uni<Response> submit(
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Parameter(hidden = true) String contentType,
            @QueryParam("mode") @Pattern(regexp = "allOrNothing|acceptCorrect") String mode,
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
            InputStream body)
            throws IOException {
        TableFormat format = TableFormat.of(contentType).orElseThrow();
        Upload upload = Upload.of(body, format, charset(contentType));
        try {
            return submit(
                            upload,
                            new Submissions.Wanted(Optional.ofNullable(mode).flatMap(SubmissionMode::of), dryRun))
                    .eventually(upload::close);
        } catch (RuntimeException e) {
            upload.close();
            throw e;
        }
    }

    private Uni<Response> submit(Upload upload, Submissions.Wanted wanted) {
        OnceKey key = requestKey.of(List.of(upload.format(), upload.sha256()));
        FileScan scan = submissions.scan(upload);
        return once.once(key, () -> submissions.receive(upload, scan, wanted, key))
                .map(answer -> Answers.of(answer, handled -> Answers.of(handled.reply(), handled.position())));
    }

    private static String charset(String contentType) {
        return MediaType.valueOf(contentType).getParameters().get(MediaType.CHARSET_PARAMETER);
    }
}
