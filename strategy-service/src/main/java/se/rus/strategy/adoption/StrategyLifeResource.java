package se.rus.strategy.adoption;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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
import se.rus.platform.http.ProblemException;
import se.rus.platform.http.ProblemType;
import se.rus.platform.security.Roles;
import se.rus.strategy.drafting.NewStrategy;

/** The life of a strategy after its first draft: edited, adopted, revised, replaced, each with If-Match. */
@Path("/strategy/v1/strategies/{strategyId}")
@Tag(name = "Strategies")
public class StrategyLifeResource {
    private final Strategies strategies;
    private final StrategyViews views;
    private final DraftAccess access;

    StrategyLifeResource(Strategies strategies, StrategyViews views, DraftAccess access) {
        this.strategies = strategies;
        this.views = views;
        this.access = access;
    }

    @GET
    @Path("/draft")
    @PermitAll
    @Operation(
            operationId = "getStrategyDraft",
            summary = "The draft under way",
            description =
                    "The first one or a revision, with the ETag of its strategy; 404 when none is under way. Until it"
                            + " is sent for consultation, the county's organisations and auditors read it. Utkastet som pågår, med"
                            + " strategins ETag; 404 när inget pågår. Till remissen läses det av länets organisationer och"
                            + " revisorer.")
    @APIResponse(
            responseCode = "200",
            description = "The draft. Utkastet.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = StrategyDocument.class),
                            examples = @ExampleObject(name = "plan", value = StrategyExamples.DRAFT)))
    public Uni<Response> draft(String strategyId, @HeaderParam(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch) {
        return views.draft(strategyId)
                .map(found -> found.filter(shown -> access.reads(shown.document()))
                        .orElseThrow(StrategyLifeResource::noDraft))
                .map(shown -> StrategyReplies.shown(shown, ifNoneMatch));
    }

    @PUT
    @Path("/draft")
    @RolesAllowed(Roles.COORDINATOR)
    @Operation(
            operationId = "editStrategyDraft",
            summary = "Edit the draft",
            description = "The whole of it. Parts keep their ids; a part without an id is new. Hela utkastet. Delar"
                    + " behåller sina id; en del utan id är ny.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = NewStrategy.class),
                            examples = @ExampleObject(name = "plan", value = StrategyExamples.NEW_STRATEGY)))
    @APIResponse(
            responseCode = "200",
            description = "Edited. Ändrat.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = StrategyDocument.class),
                            examples = @ExampleObject(name = "plan", value = StrategyExamples.DRAFT)))
    public Uni<Response> edit(
            String strategyId, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull @Valid NewStrategy request) {
        return strategies
                .edit(strategyId, request, Etag.required(ifMatch))
                .map(decided -> StrategyReplies.draft(200, decided));
    }

    @POST
    @Path("/adoption")
    @RolesAllowed(Roles.COORDINATOR)
    @Operation(
            operationId = "adoptStrategy",
            summary = "Adopt a strategy",
            description = "The draft under way, by a coordinator of the county, once, with its ETag as If-Match. Antar"
                    + " utkastet som pågår en gång, med dess ETag som If-Match.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = NewAdoption.class),
                            examples = @ExampleObject(name = "decision", value = StrategyExamples.NEW_ADOPTION)))
    @APIResponse(
            responseCode = "200",
            description = "Adopted. Antagen.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = StrategyDocument.class),
                            examples = @ExampleObject(name = "plan", value = StrategyExamples.STRATEGY)))
    public Uni<Response> adopt(
            String strategyId, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull @Valid NewAdoption request) {
        return strategies.adopt(strategyId, request, Etag.required(ifMatch)).map(StrategyReplies::standing);
    }

    @POST
    @Path("/revision")
    @RolesAllowed(Roles.COORDINATOR)
    @Operation(
            operationId = "reviseStrategy",
            summary = "Start a revision",
            description = "A draft of the next version, which says what the adopted one says until it is edited; the"
                    + " adopted one steers meanwhile. Utkast till nästa version; den antagna styr under tiden.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = NewRevision.class),
                            examples = @ExampleObject(name = "reason", value = StrategyExamples.NEW_REVISION)))
    @APIResponse(
            responseCode = "201",
            description = "Begun. Location names the draft. Påbörjad.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = StrategyDocument.class),
                            examples = @ExampleObject(name = "plan", value = StrategyExamples.DRAFT)))
    public Uni<Response> revise(
            String strategyId, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull @Valid NewRevision request) {
        return strategies
                .revise(strategyId, request, Etag.required(ifMatch))
                .map(decided -> StrategyReplies.draft(201, decided));
    }

    @POST
    @Path("/replacement")
    @RolesAllowed(Roles.COORDINATOR)
    @Operation(
            operationId = "replaceStrategy",
            summary = "Say that another strategy steers instead",
            description = "Another adopted strategy of the county; this one can then be read, not changed. En annan"
                    + " antagen strategi i länet; den här kan sedan läsas, inte ändras.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = NewReplacement.class),
                            examples = @ExampleObject(name = "other", value = StrategyExamples.NEW_REPLACEMENT)))
    @APIResponse(
            responseCode = "200",
            description = "Replaced. Ersatt.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = StrategyDocument.class),
                            examples = @ExampleObject(name = "plan", value = StrategyExamples.STRATEGY)))
    public Uni<Response> replace(
            String strategyId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid NewReplacement request) {
        return strategies.replace(strategyId, request, Etag.required(ifMatch)).map(StrategyReplies::standing);
    }

    private static ProblemException noDraft() {
        return ProblemType.NOT_FOUND.exception(
                "No draft of such a strategy is under way.", "Det pågår inget utkast till en sådan strategi.");
    }
}
