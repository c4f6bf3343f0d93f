package se.rus.strategy.network;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
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
import se.rus.platform.http.ProblemType;
import se.rus.platform.http.RequestKey;
import se.rus.platform.security.Roles;
import se.rus.strategy.actor.ActorDirectory;
import se.rus.strategy.actor.Days;

/** Networks and platforms: read by everybody, kept by a county's coordinator. */
@Path("/strategy/v1/networks")
@Tag(name = "Networks", description = "Where actors work together. Där aktörer samverkar.")
public class NetworkResource {
    private final Networks networks;
    private final NetworkViews views;
    private final Once once;
    private final RequestKey requestKey;

    NetworkResource(Networks networks, NetworkViews views, Once once, RequestKey requestKey) {
        this.networks = networks;
        this.views = views;
        this.once = once;
        this.requestKey = requestKey;
    }

    @POST
    @RolesAllowed(Roles.COORDINATOR)
    @Operation(
            operationId = "startNetwork",
            summary = "Enter a network",
            description = "By a coordinator; members may be of other counties. Av samordnaren; medlemmar får höra till"
                    + " andra län.")
    @Parameter(
            name = RequestKey.HEADER,
            in = ParameterIn.HEADER,
            required = true,
            schema = @Schema(type = SchemaType.STRING))
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = NewNetwork.class),
                            examples = @ExampleObject(name = "example", value = NetworkExamples.NEW_NETWORK)))
    @APIResponse(
            responseCode = "201",
            description = "Entered. Infört.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Network.class),
                            examples = @ExampleObject(name = "example", value = NetworkExamples.NETWORK)))
    public Uni<Response> start(@NotNull @Valid NewNetwork request) {
        OnceKey key = requestKey.of(request);
        return once.once(key, () -> networks.start(request, key)).map(answer -> Answers.of(answer, Answers::of));
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listNetworks",
            summary = "Networks",
            description = "By name. Of a county: those it keeps and those with a member of it. I namnordning. För ett"
                    + " län: de som länet för och de med en medlem därifrån.")
    @APIResponse(
            responseCode = "200",
            description = "A page of them. En sida.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "example", value = NetworkExamples.PAGE)))
    public Uni<PageOf<Network>> list(
            @Parameter(description = "County code, two digits. Länskod, två siffror.", example = "08")
                    @QueryParam("county")
                    @Pattern(regexp = "[0-9]{2}")
                    String county,
            @Parameter(description = "Purpose. Syfte.", example = "exchange")
                    @QueryParam("purpose")
                    @Pattern(regexp = Purpose.WORDS)
                    String purpose,
            @Parameter(
                            description = "An actor that takes or took part. En aktör som deltar eller deltog.",
                            example = "0880")
                    @QueryParam("member")
                    @Size(max = 60)
                    String member,
            @Parameter(
                            description = "A day on which they exist. En dag då de finns.",
                            example = "2026-01-01",
                            schema = @Schema(format = "date"))
                    @QueryParam("on")
                    String on,
            @BeanParam @Valid Paging paging) {
        String actorId = member == null ? null : ActorDirectory.canonical(member);
        return views.matching(new NetworkViews.Filter(county, purpose, actorId, Days.read(on, "on")), paging);
    }

    @GET
    @Path("/{networkId}")
    @PermitAll
    @Operation(
            operationId = "getNetwork",
            summary = "One network",
            description = "With its members and its ETag. Med medlemmar och ETag.")
    @APIResponse(
            responseCode = "200",
            description = "The network. Nätverket.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Network.class),
                            examples = @ExampleObject(name = "example", value = NetworkExamples.NETWORK)))
    public Uni<Response> get(
            @Size(max = 60) String networkId, @HeaderParam(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch) {
        return views.one(networkId)
                .map(found -> found.orElseThrow(NetworkResource::missing))
                .map(shown -> shown(shown, ifNoneMatch));
    }

    private static Response shown(NetworkViews.Shown shown, String ifNoneMatch) {
        return Answers.shown(shown.network(), shown.version(), ifNoneMatch);
    }

    static RuntimeException missing() {
        return ProblemType.NOT_FOUND.exception("There is no such network.", "Det finns inget sådant nätverk.");
    }
}
