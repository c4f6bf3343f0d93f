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

/** What becomes of an actor. The actor's ETag goes along as If-Match. */
@Path("/strategy/v1/actors/{actorId}")
@Tag(name = "Actors")
public class ActorChangesResource {
    private final ActorRegister register;

    ActorChangesResource(ActorRegister register) {
        this.register = register;
    }

    @PUT
    @Path("/name")
    @RolesAllowed(Roles.COORDINATOR)
    @Operation(
            operationId = "renameActor",
            summary = "Call an actor otherwise",
            description = "The former name is kept and found. Det tidigare namnet behålls och går att söka på.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = NewName.class),
                            examples = @ExampleObject(name = "example", value = ActorExamples.NEW_NAME)))
    @APIResponse(
            responseCode = "200",
            description = "Changed. Ändrad.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ActorProfile.class),
                            examples = @ExampleObject(name = "example", value = ActorExamples.ACTOR)))
    public Uni<Response> rename(
            @Size(max = 60) String actorId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid NewName request) {
        return register.rename(actorId, request, Etag.required(ifMatch)).map(Answers::of);
    }

    @PUT
    @Path("/closure")
    @RolesAllowed(Roles.COORDINATOR)
    @Operation(
            operationId = "closeActor",
            summary = "Close an actor",
            description =
                    "From a day on it no longer exists; what it did stays. Från en dag finns den inte längre; det den gjort finns kvar.")
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
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Closure request) {
        return register.close(actorId, request, Etag.required(ifMatch)).map(Answers::of);
    }

    @PUT
    @Path("/counties/{county}")
    @RolesAllowed(Roles.COORDINATOR)
    @Operation(
            operationId = "joinCounty",
            summary = "Take an actor into one more county",
            description =
                    "By a coordinator of that county; it stays in the others. Av samordnaren i det länet; aktören blir kvar i de andra.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = NewMembership.class),
                            examples = @ExampleObject(name = "example", value = ActorExamples.NEW_MEMBERSHIP)))
    @APIResponse(
            responseCode = "200",
            description = "Changed. Ändrad.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ActorProfile.class),
                            examples = @ExampleObject(name = "example", value = ActorExamples.ACTOR)))
    public Uni<Response> join(
            @Size(max = 60) String actorId,
            @Pattern(regexp = "[0-9]{2}") String county,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid NewMembership request) {
        return register.join(actorId, county, request, Etag.required(ifMatch)).map(Answers::of);
    }
}
