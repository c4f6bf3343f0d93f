package se.rus.strategy.shift;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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
import se.rus.platform.security.Roles;

/** What was wanted has happened. */
@Path("/strategy/v1/shifts/{shiftId}/happening")
@Tag(name = "Shifts")
public class HappeningResource {
    private final Shifts shifts;

    HappeningResource(Shifts shifts) {
        this.shifts = shifts;
    }

    @POST
    @RolesAllowed({Roles.REPORTER, Roles.COORDINATOR})
    @Operation(
            operationId = "happenShift",
            summary = "A wanted shift has happened",
            description = "Once, with evidence and If-Match; the suspected cause stays readable. En önskad förflyttning"
                    + " har skett; den misstänkta orsaken går fortfarande att läsa.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = NewHappening.class),
                            examples = @ExampleObject(name = "circular", value = ShiftExamples.HAPPENING)))
    @APIResponse(
            responseCode = "200",
            description = "Happened. Skedd.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ShiftDocument.class),
                            examples = @ExampleObject(name = "circular", value = ShiftExamples.SHIFT)))
    public Uni<Response> happen(
            @Size(max = 60) String shiftId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid NewHappening request) {
        return shifts.happen(shiftId, request, Etag.required(ifMatch)).map(ShiftResource::changed);
    }
}
