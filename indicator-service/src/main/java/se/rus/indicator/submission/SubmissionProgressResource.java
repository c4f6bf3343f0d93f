package se.rus.indicator.submission;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.rus.platform.http.PageOf;
import se.rus.platform.http.Paging;
import se.rus.platform.security.Roles;

/** How submissions go. Their sender sees them, and so do the county's coordinator and auditors. */
@Path("/indicators/v1/submissions/{submissionId}")
@Tag(name = "Submissions")
public class SubmissionProgressResource {
    private final SubmissionAccess access;
    private final RefusalViews refusals;

    SubmissionProgressResource(SubmissionAccess access, RefusalViews refusals) {
        this.access = access;
        this.refusals = refusals;
    }

    @GET
    @RolesAllowed({Roles.REPORTER, Roles.COORDINATOR, Roles.AUDITOR})
    @Operation(
            operationId = "getSubmission",
            summary = "How far a submission has come",
            description = "In rows and per cent, with what became of the rows so far. I rader och procent, med vad som"
                    + " hänt med raderna hittills.")
    @APIResponse(
            responseCode = "200",
            description = "The progress. Läget.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = SubmissionProgress.class),
                            examples = @ExampleObject(name = "running", value = SubmissionExamples.PROGRESS)))
    public Uni<SubmissionProgress> get(@Size(max = 60) String submissionId) {
        return access.seen(submissionId).map(SubmissionView::progress);
    }

    @GET
    @Path("/refusals")
    @RolesAllowed({Roles.REPORTER, Roles.COORDINATOR, Roles.AUDITOR})
    @Operation(
            operationId = "listSubmissionRefusals",
            summary = "Rows that were refused",
            description = "In the order of the file; the first 10,000 are kept. I filens ordning; de första 10 000"
                    + " sparas.")
    @APIResponse(
            responseCode = "200",
            description = "One page. En sida.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "page", value = SubmissionExamples.REFUSALS)))
    public Uni<PageOf<RowReport>> refusals(@Size(max = 60) String submissionId, @BeanParam @Valid Paging paging) {
        return access.seen(submissionId).chain(view -> refusals.of(submissionId, paging));
    }

    @PUT
    @Path("/cancellation")
    @RolesAllowed(Roles.REPORTER)
    @Operation(
            operationId = "cancelSubmission",
            summary = "Stop a submission",
            description = "What is stored stays, the rest is not looked at. Where all or nothing was wanted, nothing is"
                    + " stored. Det som sparats finns kvar, resten behandlas inte.")
    @APIResponse(
            responseCode = "200",
            description = "Stopped. Stoppad.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = SubmissionProgress.class),
                            examples = @ExampleObject(name = "progress", value = SubmissionExamples.PROGRESS)))
    public Uni<SubmissionProgress> cancel(@Size(max = 60) String submissionId) {
        return access.cancel(submissionId)
                .chain(state -> access.seen(submissionId))
                .map(SubmissionView::progress);
    }
}
