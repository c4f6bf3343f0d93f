package se.rus.strategy.adoption;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
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
import se.rus.platform.decision.Once;
import se.rus.platform.decision.OnceKey;
import se.rus.platform.http.Answers;
import se.rus.platform.http.PageOf;
import se.rus.platform.http.Paging;
import se.rus.platform.http.RequestKey;
import se.rus.platform.security.Roles;
import se.rus.strategy.drafting.NewStrategy;

/** Strategies: read by everybody, drafted by the county's coordinator. */
@Path("/strategy/v1/strategies")
@Tag(name = "Strategies", description = "Regional development strategies. Regionala utvecklingsstrategier.")
public class StrategyResource {
    private final Strategies strategies;
    private final StrategyViews views;
    private final DraftAccess access;
    private final Once once;
    private final RequestKey requestKey;

    StrategyResource(Strategies strategies, StrategyViews views, DraftAccess access, Once once, RequestKey requestKey) {
        this.strategies = strategies;
        this.views = views;
        this.access = access;
        this.once = once;
        this.requestKey = requestKey;
    }

    @POST
    @RolesAllowed(Roles.COORDINATOR)
    @Operation(
            operationId = "draftStrategy",
            summary = "Draft a strategy",
            description = "By a coordinator of the county. Utkast till strategi, av länets samordnare.")
    @Parameter(
            name = RequestKey.HEADER,
            in = ParameterIn.HEADER,
            required = true,
            schema = @Schema(type = SchemaType.STRING))
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = NewStrategy.class),
                            examples = @ExampleObject(name = "plan", value = StrategyExamples.NEW_STRATEGY)))
    @APIResponse(
            responseCode = "201",
            description = "Drafted. Location and ETag name it. Utkastet finns.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = StrategyDocument.class),
                            examples = @ExampleObject(name = "plan", value = StrategyExamples.DRAFT)))
    public Uni<Response> draft(@NotNull @Valid NewStrategy request) {
        OnceKey key = requestKey.of(request);
        return once.once(key, () -> strategies.draft(request, key, StrategyReplies::created))
                .map(answer -> Answers.of(
                        answer, decided -> Answers.of(StrategyReplies.created(decided), decided.position())));
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listStrategies",
            summary = "Strategies",
            description =
                    "Latest change first; of one county when it is given. Drafts of one's own county, and those that"
                            + " are out for consultation. Senast ändrade först; för ett län när det anges. Utkast i det egna länet"
                            + " och de som är på remiss.")
    @APIResponse(
            responseCode = "200",
            description = "One page. En sida.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "page", value = StrategyExamples.PAGE)))
    public Uni<PageOf<StrategyDocument>> list(
            @Parameter(description = "County code, two digits. Länskod, två siffror.", example = "08")
                    @QueryParam("county")
                    @Pattern(regexp = "[0-9]{2}")
                    String county,
            @BeanParam @Valid Paging paging) {
        return views.matching(county, access.county(), paging);
    }

    @GET
    @Path("/{strategyId}")
    @PermitAll
    @Operation(
            operationId = "getStrategy",
            summary = "One strategy",
            description = "What steers, or the first draft, with its ETag; a revision under way stands under draft."
                    + " Det som styr, eller det första utkastet, med ETag; en pågående revidering finns under draft.")
    @APIResponse(
            responseCode = "200",
            description = "The strategy. Strategin.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = StrategyDocument.class),
                            examples = @ExampleObject(name = "plan", value = StrategyExamples.STRATEGY)))
    public Uni<Response> get(String strategyId, @HeaderParam(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch) {
        return views.one(strategyId)
                .map(found ->
                        found.filter(shown -> access.reads(shown.document())).orElseThrow(StrategyReplies::missing))
                .map(shown -> StrategyReplies.shown(shown, ifNoneMatch));
    }
}
