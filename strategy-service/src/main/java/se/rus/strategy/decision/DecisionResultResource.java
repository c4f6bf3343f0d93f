package se.rus.strategy.decision;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
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

/** The order of the proposals, and whether the decision helped. */
@Path("/strategy/v1/deviations/{deviationId}")
@Tag(name = "Decisions")
public class DecisionResultResource {
    private final Cases cases;
    private final CaseReader reader;

    DecisionResultResource(Cases cases, CaseReader reader) {
        this.cases = cases;
        this.reader = reader;
    }

    @GET
    @Path("/priorities")
    @Authenticated
    @Operation(
            operationId = "getPriorities",
            summary = "Effort and effect",
            description =
                    "The proposals in order: median effect less median effort, each place explained. Förslagen i ordning: medianeffekt minus medianinsats, varje plats förklarad.")
    @APIResponse(
            responseCode = "200",
            description = "The order. Ordningen.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PriorityList.class),
                            examples = @ExampleObject(name = "schools", value = DecisionExamples.PRIORITIES)))
    public Uni<PriorityList> priorities(@Size(max = 60) String deviationId) {
        return reader.priorities(deviationId);
    }

    @GET
    @Path("/effect")
    @Authenticated
    @Operation(
            operationId = "getEffect",
            summary = "Did it help?",
            description =
                    "Computed from the indicator before and after the measures, and explained; or judged by a person. Beräknat ur indikatorn före och efter åtgärderna, och förklarat; eller bedömt av en person.")
    @APIResponse(
            responseCode = "200",
            description = "The answer. Svaret.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = EffectDocument.class),
                            examples = @ExampleObject(name = "schools", value = DecisionExamples.EFFECT)))
    public Uni<EffectDocument> effect(@Size(max = 60) String deviationId) {
        return reader.effect(deviationId);
    }

    @PUT
    @Path("/effect")
    @RolesAllowed(Roles.COORDINATOR)
    @Operation(
            operationId = "judgeEffect",
            summary = "Judge whether it helped",
            description =
                    "In place of what was computed, with a motivation and the ETag of the decision as If-Match. I stället för det beräknade, med motivering och beslutets ETag som If-Match.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = NewJudgement.class),
                            examples = @ExampleObject(name = "schools", value = DecisionExamples.JUDGEMENT)))
    @APIResponse(
            responseCode = "200",
            description = "Judged. Bedömt.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DecisionDocument.class),
                            examples = @ExampleObject(name = "schools", value = DecisionExamples.CASE)))
    public Uni<Response> judge(
            @Size(max = 60) String deviationId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid NewJudgement request) {
        return cases.judge(deviationId, request, Etag.required(ifMatch))
                .map(decided -> DecisionResource.changed(deviationId, decided));
    }
}
