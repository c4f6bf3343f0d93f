package se.rus.strategy.relevance;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.rus.platform.decision.Reply;
import se.rus.platform.http.Answers;
import se.rus.platform.http.Etag;
import se.rus.platform.http.PageOf;
import se.rus.platform.http.Paging;
import se.rus.platform.security.Roles;

/** How relevant the targets of the global goals are to a strategy: read by everybody, said by the coordinator. */
@Path("/strategy/v1/strategies/{strategyId}/sdg-relevance")
@Tag(
        name = "SDG relevance",
        description = "The 169 targets against a strategy, with SWOT. De 169 delmålen mot en strategi, med SWOT.")
public class RelevanceResource {
    private final Relevances relevances;
    private final RelevanceReader reader;

    RelevanceResource(Relevances relevances, RelevanceReader reader) {
        this.relevances = relevances;
        this.reader = reader;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listSdgRelevance",
            summary = "All targets, goal by goal",
            description = "Each of the 169 once, notAssessed where nobody has said. Vart och ett av de 169 en gång,"
                    + " notAssessed där ingen har bedömt.")
    @APIResponse(
            responseCode = "200",
            description = "One page. En sida.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "page", value = RelevanceExamples.PAGE)))
    public Uni<PageOf<TargetRelevance>> list(
            @Size(max = 60) String strategyId,
            @QueryParam("relevance") @Pattern(regexp = Relevance.WORDS) String relevance,
            @Parameter(description = "Global goal, 1 to 17. Globalt mål, 1 till 17.")
                    @QueryParam("globalGoal")
                    @Pattern(regexp = "[1-9]|1[0-7]")
                    String globalGoal,
            @Parameter(description = "Id of an actor that has something to do with it. Id för en intressent.")
                    @QueryParam("stakeholder")
                    @Size(max = 60)
                    String stakeholder,
            @Parameter(description = "Whether the version maps to it. Om versionen kopplar till det.")
                    @QueryParam("mapped")
                    Boolean mapped,
            @Parameter(description = "Number of an adopted version; left out: what steers. Versionens nummer.")
                    @QueryParam("version")
                    @Min(1)
                    @Max(10_000)
                    Integer version,
            @BeanParam @Valid Paging paging) {
        Wanted wanted = new Wanted(relevance, globalGoal, stakeholder, mapped);
        return reader.all(strategyId, version)
                .map(all -> page(all.stream().filter(wanted::fits).toList(), paging));
    }

    @GET
    @Path("/summary")
    @PermitAll
    @Operation(
            operationId = "summariseSdgRelevance",
            summary = "How many are how relevant",
            description = "And which gaps there are between what is relevant and what the version maps to. Och vilka"
                    + " glapp som finns mellan det relevanta och det som versionen kopplar till.")
    @APIResponse(
            responseCode = "200",
            description = "The numbers. Antalen.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = RelevanceSummary.class),
                            examples = @ExampleObject(name = "example", value = RelevanceExamples.SUMMARY)))
    public Uni<RelevanceSummary> summary(
            @Size(max = 60) String strategyId, @QueryParam("version") @Min(1) @Max(10_000) Integer version) {
        return reader.summary(strategyId, version);
    }

    @GET
    @Path("/{targetId}")
    @PermitAll
    @Operation(
            operationId = "getSdgRelevance",
            summary = "One target",
            description = "With the ETag that an assessment needs; \"v0\" while nobody has said anything. Med den ETag"
                    + " som en bedömning behöver.")
    @APIResponse(
            responseCode = "200",
            description = "The target. Delmålet.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = TargetRelevance.class),
                            examples = @ExampleObject(name = "water", value = RelevanceExamples.TARGET)))
    public Uni<Response> get(@Size(max = 60) String strategyId, @Size(max = 10) String targetId) {
        return reader.one(strategyId, targetId).map(shown -> Answers.shown(shown.target(), shown.version()));
    }

    @GET
    @Path("/{targetId}/assessments")
    @PermitAll
    @Operation(
            operationId = "listSdgRelevanceAssessments",
            summary = "Its history",
            description = "Every assessment, the latest first. Alla bedömningar, den senaste först.")
    @APIResponse(
            responseCode = "200",
            description = "One page. En sida.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "page", value = RelevanceExamples.HISTORY)))
    public Uni<PageOf<RelevanceAssessment>> history(
            @Size(max = 60) String strategyId, @Size(max = 10) String targetId, @BeanParam @Valid Paging paging) {
        return reader.history(strategyId, targetId).map(all -> page(all, paging));
    }

    @PUT
    @Path("/{targetId}")
    @RolesAllowed(Roles.COORDINATOR)
    @Operation(
            operationId = "assessSdgRelevance",
            summary = "Assess a target",
            description = "With If-Match; what was said before is kept. Med If-Match; det som sagts förut finns kvar.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = NewRelevance.class),
                            examples = @ExampleObject(name = "water", value = RelevanceExamples.NEW)))
    @APIResponse(
            responseCode = "200",
            description = "Assessed. Bedömt.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = TargetRelevance.class),
                            examples = @ExampleObject(name = "water", value = RelevanceExamples.TARGET)))
    public Uni<Response> assess(
            @Size(max = 60) String strategyId,
            @Size(max = 10) String targetId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid NewRelevance request) {
        return relevances
                .assess(strategyId, targetId, request, Etag.required(ifMatch))
                .map(done -> assessed(done, targetId));
    }

    private static Response assessed(Relevances.Done done, String targetId) {
        TargetRelevance target =
                TargetRelevance.of(done.strategy(), targetId, done.decided().state());
        Reply reply = new Reply(200, null, Etag.of(done.decided().version()), target);
        return Answers.of(reply, done.decided().position());
    }

    private static <T> PageOf<T> page(List<T> all, Paging paging) {
        List<T> items = all.stream().skip(paging.offset()).limit(paging.limit()).toList();
        return PageOf.of(items, paging, all.size());
    }
}
