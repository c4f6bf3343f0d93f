package se.rus.strategy.actor;

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
import se.rus.platform.http.Answers;
import se.rus.platform.http.Etag;
import se.rus.platform.security.Roles;

/** Units within an organisation, large ones having many. The actor's ETag goes along as If-Match. */
@Path("/strategy/v1/actors/{actorId}/units/{unitId}")
@Tag(name = "Actors")
public class ActorUnitsResource {
    private final ActorRegister register;

    ActorUnitsResource(ActorRegister register) {
        this.register = register;
    }

    @PUT
    @RolesAllowed(Roles.COORDINATOR)
    @Operation(
            operationId = "setUnit",
            summary = "Add a unit or call it otherwise",
            description = "The id is yours to choose and stays. Id väljs av dig och består.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = NewUnit.class),
                            examples = @ExampleObject(name = "example", value = ActorExamples.NEW_UNIT)))
    @APIResponse(
            responseCode = "200",
            description = "Changed. Ändrad.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ActorProfile.class),
                            examples = @ExampleObject(name = "example", value = ActorExamples.ACTOR)))
    public Uni<Response> set(
            @Size(max = 60) String actorId,
            @Pattern(regexp = NewUnit.ID) String unitId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid NewUnit request) {
        return register.setUnit(actorId, unitId, request, Etag.required(ifMatch))
                .map(Answers::of);
    }

    @PUT
    @Path("/closure")
    @RolesAllowed(Roles.COORDINATOR)
    @Operation(
            operationId = "closeUnit",
            summary = "Close a unit",
            description = "From a day on it no longer exists. Från en dag finns den inte längre.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Closure.class),
                            examples = @ExampleObject(name = "example", value = ActorExamples.CLOSURE)))
    @APIResponse(
            responseCode = "200",
            description = "Changed. Ändrad.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ActorProfile.class),
                            examples = @ExampleObject(name = "example", value = ActorExamples.ACTOR)))
    public Uni<Response> close(
            @Size(max = 60) String actorId,
            @Pattern(regexp = NewUnit.ID) String unitId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Closure request) {
        return register.closeUnit(actorId, unitId, request, Etag.required(ifMatch))
                .map(Answers::of);
    }
}
