package se.rus.strategy.strategy;

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
import jakarta.ws.rs.core.Response;
import java.util.Optional;
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
import se.rus.platform.http.PageOf;
import se.rus.platform.http.Paging;
import se.rus.platform.http.RequestKey;
import se.rus.platform.security.Roles;

/** Strategies: open once they are adopted. */
@Path("/strategy/v1/strategies")
@Tag(name = "Strategies", description = "Regional strategies and their goals. Regionala strategier och deras mål.")
public class StrategyResource {
    private final Strategies strategies;
    private final StrategyViews views;
    private final StrategySight sight;
    private final Once once;
    private final RequestKey requestKey;

    StrategyResource(
            Strategies strategies, StrategyViews views, StrategySight sight, Once once, RequestKey requestKey) {
        this.strategies = strategies;
        this.views = views;
        this.sight = sight;
        this.once = once;
        this.requestKey = requestKey;
    }

    @POST
    @RolesAllowed(Roles.COORDINATOR)
    @Operation(
            operationId = "draftStrategy",
            summary = "Draft a strategy",
            description = "By a coordinator, for its own county. The goals get their ids here. Görs av länets"
                    + " samordnare. Målen får sina id här.")
    @Parameter(
            name = RequestKey.HEADER,
            in = ParameterIn.HEADER,
            required = true,
            schema = @Schema(type = SchemaType.STRING))
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = NewStrategy.class),
                            examples = @ExampleObject(name = "plan", value = StrategyExamples.NEW_STRATEGY)))
    @APIResponse(
            responseCode = "201",
            description = "Drafted; Location and ETag name it. Upprättad.",
            content = @Content(schema = @Schema(implementation = StrategyDocument.class)))
    public Uni<Response> draft(@NotNull @Valid NewStrategy request) {
        OnceKey key = requestKey.of(request);
        return once.once(key, () -> strategies.draft(request, key, StrategyResource::drafted))
                .map(answer -> Answers.of(answer, now -> Answers.of(drafted(now), now.position())));
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listStrategies",
            summary = "Strategies, newest first",
            description = "Those adopted, and with a coordinator's token the drafts of its county. De antagna, och"
                    + " med samordnarens åtkomsttoken länets utkast.")
    public Uni<PageOf<StrategyDocument>> list(
            @BeanParam @Valid Paging paging, @QueryParam("county") @Pattern(regexp = "[0-9]{2}") String county) {
        return sight.draftsOf()
                .chain(own -> views.page(own, Optional.ofNullable(county), paging.page(), paging.limit()))
                .map(found ->
                        PageOf.of(found.rows().stream().map(StrategyView::shown).toList(), paging, found.total()));
    }

    @GET
    @Path("/{strategyId}")
    @PermitAll
    @Operation(
            operationId = "getStrategy",
            summary = "One strategy",
            description = "The strategy as it stands, with its ETag. Strategin som den är nu, med ETag.")
    @APIResponse(
            responseCode = "200",
            description = "The strategy. Strategin.",
            content = @Content(schema = @Schema(implementation = StrategyDocument.class)))
    public Uni<Response> get(String strategyId, @HeaderParam(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch) {
        return sight.draftsOf()
                .chain(own -> views.one(strategyId, own))
                .map(found -> found.orElseThrow(StrategySight::missing))
                .map(view -> Etag.matches(ifNoneMatch, view.version)
                        ? Response.notModified()
                                .header(HttpHeaders.ETAG, Etag.of(view.version))
                                .build()
                        : Response.ok(view.shown())
                                .header(HttpHeaders.ETAG, Etag.of(view.version))
                                .build());
    }

    @POST
    @Path("/{strategyId}/adoption")
    @RolesAllowed(Roles.COORDINATOR)
    @Operation(
            operationId = "adoptStrategy",
            summary = "Adopt a strategy",
            description = "Registers the decision to adopt, once; the strategy is then published. Registrerar"
                    + " beslutet om antagande, en gång; strategin publiceras då.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = NewAdoption.class),
                            examples = @ExampleObject(name = "adoption", value = StrategyExamples.ADOPTION)))
    @APIResponse(
            responseCode = "200",
            description = "Adopted. Antagen.",
            content = @Content(schema = @Schema(implementation = StrategyDocument.class)))
    public Uni<Response> adopt(
            String strategyId, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull @Valid NewAdoption request) {
        return strategies
                .adopt(strategyId, request, Etag.required(ifMatch))
                .map(decided -> Answers.of(reply(200, null, decided), decided.position()));
    }

    private static Reply drafted(Decided<StrategyState, StrategyEvent> decided) {
        StrategyDocument document = StrategyDocument.of(decided.state());
        return reply(201, "/strategy/v1/strategies/" + document.strategyId(), decided);
    }

    private static Reply reply(int status, String location, Decided<StrategyState, StrategyEvent> decided) {
        return new Reply(status, location, Etag.of(decided.version()), StrategyDocument.of(decided.state()));
    }
}
