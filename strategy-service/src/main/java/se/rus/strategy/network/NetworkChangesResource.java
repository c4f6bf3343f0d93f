package se.rus.strategy.network;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import se.rus.strategy.actor.Closure;

/** What becomes of a network. Its ETag goes along as If-Match. */
@Path("/strategy/v1/networks/{networkId}")
@Tag(name = "Networks")
public class NetworkChangesResource {
    private final Networks networks;

    NetworkChangesResource(Networks networks) {
        this.networks = networks;
    }

    @PUT
    @RolesAllowed(Roles.COORDINATOR)
    @Operation(
            operationId = "describeNetwork",
            summary = "Describe a network otherwise",
            description = "Name, type, purpose and convener. Namn, typ, syfte och sammankallande.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = NewDescription.class),
                            examples = @ExampleObject(name = "example", value = NetworkExamples.DESCRIPTION)))
    @APIResponse(
            responseCode = "200",
            description = "Changed. Ändrat.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Network.class),
                            examples = @ExampleObject(name = "example", value = NetworkExamples.NETWORK)))
    public Uni<Response> describe(
            @Size(max = 60) String networkId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid NewDescription request) {
        return networks.describe(networkId, request, Etag.required(ifMatch)).map(Answers::of);
    }

    @PUT
    @Path("/closure")
    @RolesAllowed(Roles.COORDINATOR)
    @Operation(
            operationId = "closeNetwork",
            summary = "Close a network",
            description =
                    "From a day on it no longer exists; it stays readable. Från en dag finns det inte längre; det går att läsa.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Closure.class),
                            examples = @ExampleObject(name = "example", value = NetworkExamples.CLOSURE)))
    @APIResponse(
            responseCode = "200",
            description = "Changed. Ändrat.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Network.class),
                            examples = @ExampleObject(name = "example", value = NetworkExamples.NETWORK)))
    public Uni<Response> close(
            @Size(max = 60) String networkId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Closure request) {
        return networks.close(networkId, request, Etag.required(ifMatch)).map(Answers::of);
    }

    @PUT
    @Path("/members/{actorId}")
    @RolesAllowed(Roles.COORDINATOR)
    @Operation(
            operationId = "joinNetwork",
            summary = "Take part",
            description = "From a day on; again too, after having left. Från en dag; även på nytt efter att ha lämnat.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = NewJoining.class),
                            examples = @ExampleObject(name = "example", value = NetworkExamples.JOINING)))
    @APIResponse(
            responseCode = "200",
            description = "Changed. Ändrat.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Network.class),
                            examples = @ExampleObject(name = "example", value = NetworkExamples.NETWORK)))
    public Uni<Response> join(
            @Size(max = 60) String networkId,
            @Size(max = 60) String actorId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid NewJoining request) {
        return networks.join(networkId, actorId, request, Etag.required(ifMatch))
                .map(Answers::of);
    }

    @PUT
    @Path("/members/{actorId}/departure")
    @RolesAllowed(Roles.COORDINATOR)
    @Operation(
            operationId = "leaveNetwork",
            summary = "Take part no longer",
            description = "The membership stays in the history. Medlemskapet finns kvar i historiken.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Closure.class),
                            examples = @ExampleObject(name = "example", value = NetworkExamples.CLOSURE)))
    @APIResponse(
            responseCode = "200",
            description = "Changed. Ändrat.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Network.class),
                            examples = @ExampleObject(name = "example", value = NetworkExamples.NETWORK)))
    public Uni<Response> leave(
            @Size(max = 60) String networkId,
            @Size(max = 60) String actorId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Closure request) {
        return networks.leave(networkId, actorId, request, Etag.required(ifMatch))
                .map(Answers::of);
    }
}
