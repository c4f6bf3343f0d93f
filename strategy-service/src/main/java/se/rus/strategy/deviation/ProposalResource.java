package se.rus.strategy.deviation;

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
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.rus.platform.decision.Decided;
import se.rus.platform.decision.Once;
import se.rus.platform.decision.OnceKey;
import se.rus.platform.decision.Reply;
import se.rus.platform.http.Answers;
import se.rus.platform.http.Etag;
import se.rus.platform.http.ProblemException;
import se.rus.platform.http.ProblemType;
import se.rus.platform.http.RequestKey;
import se.rus.platform.security.Roles;

/** Proposals of measures: made by every actor of the county, withdrawn by who made them. */
@Path("/strategy/v1/deviations/{deviationId}/proposals")
@Tag(name = "Deviations")
public class ProposalResource {
    private final Deviations deviations;
    private final Once once;
    private final RequestKey requestKey;

    ProposalResource(Deviations deviations, Once once, RequestKey requestKey) {
        this.deviations = deviations;
        this.once = once;
        this.requestKey = requestKey;
    }

    @POST
    @RolesAllowed({Roles.REPORTER, Roles.COORDINATOR})
    @Operation(
            operationId = "proposeMeasure",
            summary = "Propose a measure",
            description =
                    "By any actor of the county. It is not reworded afterwards: others rate it as it stands. Av vilken aktör som helst i länet. Det ändras inte efteråt: andra bedömer det som det står.")
    @Parameter(
            name = RequestKey.HEADER,
            in = ParameterIn.HEADER,
            required = true,
            schema = @Schema(type = SchemaType.STRING))
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = NewProposal.class),
                            examples = @ExampleObject(name = "schools", value = DeviationExamples.PROPOSAL)))
    @APIResponse(
            responseCode = "201",
            description = "Proposed. Föreslagen.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DeviationDocument.class),
                            examples = @ExampleObject(name = "schools", value = DeviationExamples.DEVIATION)))
    public Uni<Response> propose(@Size(max = 60) String deviationId, @NotNull @Valid NewProposal request) {
        OnceKey key = requestKey.of(request);
        return once.once(key, () -> deviations.propose(deviationId, request, key, ProposalResource::created))
                .map(answer -> Answers.of(answer, done -> Answers.of(created(done), done.position())));
    }

    @POST
    @Path("/{proposalId}/withdrawal")
    @RolesAllowed({Roles.REPORTER, Roles.COORDINATOR})
    @Operation(
            operationId = "withdrawProposal",
            summary = "Withdraw a proposal",
            description =
                    "By who made it or the coordinator, with If-Match. Av den som lade det eller samordnaren, med If-Match.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = NewReason.class),
                            examples = @ExampleObject(name = "schools", value = DeviationExamples.REASON)))
    @APIResponse(
            responseCode = "200",
            description = "Withdrawn. Tillbakadraget.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DeviationDocument.class),
                            examples = @ExampleObject(name = "schools", value = DeviationExamples.DEVIATION)))
    public Uni<Response> withdraw(
            @Size(max = 60) String deviationId,
            @Size(max = 60) String proposalId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid NewReason request) {
        return deviations
                .withdraw(deviationId, proposalId, request, Etag.required(ifMatch))
                .map(DeviationResource::changed);
    }

    static ProblemException missing() {
        return ProblemType.NOT_FOUND.exception("There is no such proposal.", "Det finns inget sådant förslag.");
    }

    private static Reply created(Decided<DeviationState, DeviationEvent> decided) {
        return DeviationResource.reply(
                201, "/strategy/v1/deviations/" + decided.state().deviationId(), decided);
    }
}
