package se.rus.strategy.relation;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
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
import se.rus.platform.decision.Once;
import se.rus.platform.decision.OnceKey;
import se.rus.platform.http.Answers;
import se.rus.platform.http.PageOf;
import se.rus.platform.http.Paging;
import se.rus.platform.http.ProblemType;
import se.rus.platform.http.RequestKey;
import se.rus.platform.security.Roles;

/** How one actor relates to a strategy: said by itself or, visibly, by the county's coordinator. */
@Path("/strategy/v1/strategies/{strategyId}/actor-relations/{actorId}/assessments")
@Tag(name = "Relations", description = "How actors relate to a strategy. Hur aktörer förhåller sig till en strategi.")
public class AssessmentResource {
    private final Relations relations;
    private final AssessmentViews views;
    private final Once once;
    private final RequestKey requestKey;

    AssessmentResource(Relations relations, AssessmentViews views, Once once, RequestKey requestKey) {
        this.relations = relations;
        this.views = views;
        this.once = once;
        this.requestKey = requestKey;
    }

    @POST
    @RolesAllowed({Roles.REPORTER, Roles.COORDINATOR})
    @Operation(
            operationId = "assessRelation",
            summary = "Say how an actor relates to the strategy",
            description =
                    "By the actor itself, or by the coordinator of the strategy's county on its behalf. Earlier ones"
                            + " stay. Av aktören själv, eller av samordnaren i strategins län åt den. Tidigare finns kvar.")
    @Parameter(
            name = RequestKey.HEADER,
            in = ParameterIn.HEADER,
            required = true,
            schema = @Schema(type = SchemaType.STRING))
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = NewAssessment.class),
                            examples = @ExampleObject(name = "example", value = RelationExamples.NEW_ASSESSMENT)))
    @APIResponse(
            responseCode = "201",
            description = "Entered. Infört.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Assessment.class),
                            examples = @ExampleObject(name = "example", value = RelationExamples.ASSESSMENT)))
    public Uni<Response> assess(
            @Size(max = 60) String strategyId, @Size(max = 60) String actorId, @NotNull @Valid NewAssessment request) {
        OnceKey key = requestKey.of(request);
        return once.once(key, () -> relations.assess(strategyId, actorId, request, key))
                .map(answer -> Answers.of(answer, Answers::of));
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listAssessments",
            summary = "An actor's assessments",
            description = "All of them, of the organisation, its units and its documents, latest day first. Alla, för"
                    + " organisationen, dess enheter och dokument, senaste dagen först.")
    @APIResponse(
            responseCode = "200",
            description = "A page of them. En sida.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "example", value = RelationExamples.HISTORY)))
    public Uni<PageOf<Assessment>> history(
            @Size(max = 60) String strategyId, @Size(max = 60) String actorId, @BeanParam @Valid Paging paging) {
        return views.history(strategyId, actorId, paging);
    }

    @GET
    @Path("/{sequence}")
    @PermitAll
    @Operation(
            operationId = "getAssessment",
            summary = "One assessment",
            description = "By its place in the actor's history. Efter dess plats i aktörens historik.")
    @APIResponse(
            responseCode = "200",
            description = "The assessment. Bedömningen.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Assessment.class),
                            examples = @ExampleObject(name = "example", value = RelationExamples.ASSESSMENT)))
    public Uni<Assessment> get(
            @Size(max = 60) String strategyId, @Size(max = 60) String actorId, @Min(1) long sequence) {
        return views.one(strategyId, actorId, sequence).map(found -> found.orElseThrow(AssessmentResource::missing));
    }

    private static RuntimeException missing() {
        return ProblemType.NOT_FOUND.exception("There is no such assessment.", "Det finns ingen sådan bedömning.");
    }
}
