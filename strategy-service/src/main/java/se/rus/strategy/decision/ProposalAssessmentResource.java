package se.rus.strategy.decision;

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
import se.rus.platform.http.Etag;
import se.rus.platform.security.Roles;

/** What a proposal would lead to, and what assessors think of it. */
@Path("/strategy/v1/deviations/{deviationId}/proposals/{proposalId}")
@Tag(name = "Decisions")
public class ProposalAssessmentResource {
    private final Cases cases;
    private final CaseReader reader;

    ProposalAssessmentResource(Cases cases, CaseReader reader) {
        this.cases = cases;
        this.reader = reader;
    }

    @PUT
    @Path("/consequences")
    @RolesAllowed({Roles.REPORTER, Roles.COORDINATOR})
    @Operation(
            operationId = "assessConsequences",
            summary = "Assess the consequences of a proposal",
            description =
                    "By any actor of the county, with the ETag of the decision as If-Match; needed before a decision. Av en aktör i länet, med beslutets ETag som If-Match; krävs före beslut.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Consequences.class),
                            examples = @ExampleObject(name = "schools", value = DecisionExamples.CONSEQUENCES)))
    @APIResponse(
            responseCode = "200",
            description = "Assessed. Bedömt.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DecisionDocument.class),
                            examples = @ExampleObject(name = "schools", value = DecisionExamples.CASE)))
    public Uni<Response> assess(
            @Size(max = 60) String deviationId,
            @Size(max = 60) String proposalId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Consequences request) {
        return cases.assess(deviationId, proposalId, request, Etag.required(ifMatch))
                .map(decided -> DecisionResource.changed(deviationId, decided));
    }

    @PUT
    @Path("/rating")
    @RolesAllowed({Roles.REPORTER, Roles.COORDINATOR})
    @Operation(
            operationId = "rateProposal",
            summary = "Rate a proposal",
            description =
                    "Effort and effect, 1 to 5, by any actor of the county; of each assessor the latest counts, so no If-Match. Insats och effekt, 1 till 5, av en aktör i länet; var bedömares senaste gäller, så ingen If-Match.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = NewRating.class),
                            examples = @ExampleObject(name = "schools", value = DecisionExamples.RATING)))
    @APIResponse(
            responseCode = "200",
            description = "Rated: the order as it is now. Bedömt: ordningen som den är nu.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PriorityList.class),
                            examples = @ExampleObject(name = "schools", value = DecisionExamples.PRIORITIES)))
    public Uni<PriorityList> rate(
            @Size(max = 60) String deviationId, @Size(max = 60) String proposalId, @NotNull @Valid NewRating request) {
        return cases.rate(deviationId, proposalId, request).chain(done -> reader.priorities(deviationId));
    }
}
