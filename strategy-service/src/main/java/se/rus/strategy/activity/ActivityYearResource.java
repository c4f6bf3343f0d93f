package se.rus.strategy.activity;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.rus.platform.http.Etag;
import se.rus.platform.security.OrganisationClaim;
import se.rus.platform.security.Roles;

/** What is said of an activity afterwards: how a year went, what it weighs in a year, whether a partner takes part. */
@Path("/strategy/v1/activities/{activityId}")
@Tag(name = "Activities")
public class ActivityYearResource {
    private final Activities activities;

    ActivityYearResource(Activities activities) {
        this.activities = activities;
    }

    @PUT
    @Path("/reports/{year}")
    @RolesAllowed({Roles.REPORTER, Roles.COORDINATOR})
    @Operation(
            operationId = "reportActivity",
            summary = "Report a year",
            description = "Status and outcome, by who may change the activity; again to correct. Status och utfall för"
                    + " ett år; igen för att rätta.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = NewYearReport.class),
                            examples = @ExampleObject(name = "delayed", value = ActivityExamples.REPORT)))
    @APIResponse(
            responseCode = "200",
            description = "Reported. Rapporterat.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ActivityDocument.class),
                            examples = @ExampleObject(name = "water", value = ActivityExamples.ACTIVITY)))
    public Uni<Response> report(
            @Size(max = 60) String activityId,
            @Pattern(regexp = "[12][0-9]{3}") String year,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid NewYearReport request) {
        return activities
                .report(activityId, Integer.parseInt(year), request, Etag.required(ifMatch))
                .map(ActivityResource::changed);
    }

    @PUT
    @Path("/prioritisations/{year}")
    @RolesAllowed({Roles.REPORTER, Roles.COORDINATOR})
    @Operation(
            operationId = "prioritiseActivity",
            summary = "Re-prioritise for a year",
            description = "Its weight in the year's plan, with a motivation. Dess vikt i årets plan, med motivering.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = NewPrioritisation.class),
                            examples = @ExampleObject(name = "high", value = ActivityExamples.PRIORITISATION)))
    @APIResponse(
            responseCode = "200",
            description = "Decided. Bestämt.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ActivityDocument.class),
                            examples = @ExampleObject(name = "water", value = ActivityExamples.ACTIVITY)))
    public Uni<Response> prioritise(
            @Size(max = 60) String activityId,
            @Pattern(regexp = "[12][0-9]{3}") String year,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid NewPrioritisation request) {
        return activities
                .prioritise(activityId, Integer.parseInt(year), request, Etag.required(ifMatch))
                .map(ActivityResource::changed);
    }

    @PUT
    @Path("/parts/{partner}")
    @RolesAllowed(Roles.REPORTER)
    @Operation(
            operationId = "answerActivityPart",
            summary = "Confirm or decline one's part",
            description = "By the partner itself, of whatever county. Av partnern själv, oavsett län.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = NewPart.class),
                            examples = @ExampleObject(name = "confirmed", value = ActivityExamples.PART)))
    @APIResponse(
            responseCode = "200",
            description = "Answered. Besvarat.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ActivityDocument.class),
                            examples = @ExampleObject(name = "water", value = ActivityExamples.ACTIVITY)))
    public Uni<Response> answer(
            @Size(max = 60) String activityId,
            @Pattern(regexp = OrganisationClaim.ID) String partner,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid NewPart request) {
        return activities
                .answer(activityId, partner, request, Etag.required(ifMatch))
                .map(ActivityResource::changed);
    }
}
