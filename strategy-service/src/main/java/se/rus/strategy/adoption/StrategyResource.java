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
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
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
import se.rus.platform.http.ProblemException;
import se.rus.platform.http.ProblemType;
import se.rus.platform.http.RequestKey;
import se.rus.platform.security.Roles;
import se.rus.strategy.adoption.StrategyViews.Shown;

/** Strategies: read by everybody, drafted and adopted by the county's coordinator. */
@Path("/strategy/v1/strategies")
@Tag(name = "Strategies", description = "Regional development strategies. Regionala utvecklingsstrategier.")
public class StrategyResource {
    private final Strategies strategies;
    private final StrategyViews views;
    private final Once once;
    private final RequestKey requestKey;

    StrategyResource(Strategies strategies, StrategyViews views, Once once, RequestKey requestKey) {
        this.strategies = strategies;
        this.views = views;
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
    @APIResponse(
            responseCode = "201",
            description = "Drafted. Location and ETag name it. Utkastet finns.",
            content = @Content(schema = @Schema(implementation = StrategyDocument.class)))
    public Uni<Response> draft(@NotNull @Valid NewStrategy request) {
        OnceKey key = requestKey.of(request);
        return once.once(key, () -> strategies.draft(request, key, StrategyResource::created))
                .map(answer -> Answers.of(answer, decided -> Answers.of(created(decided), decided.position())));
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listStrategies",
            summary = "Strategies",
            description = "Latest change first; of one county when it is given. Senast ändrade först; för ett län"
                    + " när det anges.")
    public Uni<PageOf<StrategyDocument>> list(
            @Parameter(description = "County code, two digits. Länskod, två siffror.", example = "08")
                    @QueryParam("county")
                    @Pattern(regexp = "[0-9]{2}")
                    String county,
            @BeanParam @Valid Paging paging) {
        return views.found(Optional.ofNullable(county), paging.page(), paging.limit())
                .map(found -> PageOf.of(found.documents(), paging, found.total()));
    }

    @GET
    @Path("/{strategyId}")
    @PermitAll
    @Operation(
            operationId = "getStrategy",
            summary = "One strategy",
            description = "As it stands, with its ETag. Strategin som den är nu, med ETag.")
    @APIResponse(
            responseCode = "200",
            description = "The strategy. Strategin.",
            content = @Content(schema = @Schema(implementation = StrategyDocument.class)))
    public Uni<Response> get(String strategyId, @HeaderParam(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch) {
        return views.one(strategyId)
                .map(found -> found.orElseThrow(StrategyResource::missing))
                .map(shown -> shown(shown, ifNoneMatch));
    }

    @POST
    @Path("/{strategyId}/adoption")
    @RolesAllowed(Roles.COORDINATOR)
    @Operation(
            operationId = "adoptStrategy",
            summary = "Adopt a strategy",
            description = "By a coordinator of the county, once, with the ETag of the draft as If-Match. Antar"
                    + " strategin en gång, med utkastets ETag som If-Match.")
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

    private static Response shown(Shown shown, String ifNoneMatch) {
        Response.ResponseBuilder response =
                Etag.matches(ifNoneMatch, shown.version()) ? Response.notModified() : Response.ok(shown.document());
        return response.header(HttpHeaders.ETAG, Etag.of(shown.version())).build();
    }

    private static ProblemException missing() {
        return ProblemType.NOT_FOUND.exception("There is no such strategy.", "Det finns ingen sådan strategi.");
    }

    private static Reply created(Decided<StrategyState, StrategyEvent> decided) {
        String id = StrategyDocument.of(decided.state()).strategyId();
        return reply(201, "/strategy/v1/strategies/" + id, decided);
    }

    private static Reply reply(int status, String location, Decided<StrategyState, StrategyEvent> decided) {
        return new Reply(status, location, Etag.of(decided.version()), StrategyDocument.of(decided.state()));
    }
}
