package se.rus.strategy.network.agreement;

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

/** What becomes of an agreement. Its ETag goes along as If-Match. */
@Path("/strategy/v1/agreements/{agreementId}")
@Tag(name = "Agreements")
public class AgreementChangesResource {
    private final Agreements agreements;

    AgreementChangesResource(Agreements agreements) {
        this.agreements = agreements;
    }

    @PUT
    @Path("/signatories/{actorId}")
    @RolesAllowed(Roles.COORDINATOR)
    @Operation(
            operationId = "signAgreement",
            summary = "One more has signed",
            description = "On a day that has been. En dag som varit.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = NewSigning.class),
                            examples = @ExampleObject(name = "example", value = AgreementExamples.SIGNING)))
    @APIResponse(
            responseCode = "200",
            description = "Changed. Ändrat.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AgreementDocument.class),
                            examples = @ExampleObject(name = "example", value = AgreementExamples.AGREEMENT)))
    public Uni<Response> sign(
            @Size(max = 60) String agreementId,
            @Size(max = 60) String actorId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid NewSigning request) {
        return agreements
                .sign(agreementId, actorId, request, Etag.required(ifMatch))
                .map(Answers::of);
    }

    @PUT
    @Path("/end")
    @RolesAllowed(Roles.COORDINATOR)
    @Operation(
            operationId = "endAgreement",
            summary = "End an agreement",
            description =
                    "From a day on it no longer holds; later than agreed at first too. Från en dag gäller den inte längre; även senare än först bestämt.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Closure.class),
                            examples = @ExampleObject(name = "example", value = AgreementExamples.END)))
    @APIResponse(
            responseCode = "200",
            description = "Changed. Ändrat.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AgreementDocument.class),
                            examples = @ExampleObject(name = "example", value = AgreementExamples.AGREEMENT)))
    public Uni<Response> end(
            @Size(max = 60) String agreementId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Closure request) {
        return agreements.end(agreementId, request, Etag.required(ifMatch)).map(Answers::of);
    }
}
