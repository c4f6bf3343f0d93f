package se.rus.strategy.actor;

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
import se.rus.platform.http.RequestKey;
import se.rus.platform.security.Roles;

/** The register of actors: read by everybody, added to by a coordinator of a county. */
@Path("/strategy/v1/actors")
@Tag(name = "Actors", description = "Who works for the strategy. Vilka som arbetar för strategin.")
public class ActorResource {
    private final ActorRegister register;
    private final ActorViews views;
    private final Once once;
    private final RequestKey requestKey;

    ActorResource(ActorRegister register, ActorViews views, Once once, RequestKey requestKey) {
        this.register = register;
        this.views = views;
        this.once = once;
        this.requestKey = requestKey;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listActors",
            summary = "Actors",
            description = "By name. A name matches in part, former names too; with a day, those that exist on it. I"
                    + " namnordning. Del av namn räcker, även tidigare namn; med en dag, de som finns då.")
    @APIResponse(
            responseCode = "200",
            description = "A page of them. En sida.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "example", value = ActorExamples.PAGE)))
    public Uni<PageOf<ActorProfile>> list(
            @Parameter(description = "Part of a name. Del av namn.", example = "länsstyrelsen")
                    @QueryParam("name")
                    @Size(max = 200)
                    String name,
            @Parameter(description = "Kind. Slag.", example = "municipality")
                    @QueryParam("kind")
                    @Pattern(regexp = OrganisationKind.WORDS)
                    String kind,
            @Parameter(
                            description = "Has a unit with this function. Har en enhet med denna funktion.",
                            example = "healthPromoters")
                    @QueryParam("function")
                    @Pattern(regexp = UnitFunction.WORDS)
                    String function,
            @Parameter(description = "County code, two digits. Länskod, två siffror.", example = "08")
                    @QueryParam("county")
                    @Pattern(regexp = "[0-9]{2}")
                    String county,
            @Parameter(description = "A day. En dag.", example = "2026-01-01", schema = @Schema(format = "date"))
                    @QueryParam("on")
                    String on,
            @BeanParam @Valid Paging paging) {
        return views.matching(new ActorFilter(name, kind, function, county, Days.read(on, "on")), paging);
    }

    @GET
    @Path("/{actorId}")
    @PermitAll
    @Operation(
            operationId = "getActor",
            summary = "One actor",
            description = "By its id, for example 0880, 0008 or lst-08; with its ETag. Efter dess id, med ETag.")
    @APIResponse(
            responseCode = "200",
            description = "The actor. Aktören.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ActorProfile.class),
                            examples = @ExampleObject(name = "example", value = ActorExamples.ACTOR)))
    public Uni<Response> get(
            @Size(max = 60) String actorId, @HeaderParam(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch) {
        return views.one(actorId)
                .map(found -> found.orElseThrow(ActorDirectory::missing))
                .map(shown -> shown(shown, ifNoneMatch));
    }

    @POST
    @RolesAllowed(Roles.COORDINATOR)
    @Operation(
            operationId = "registerActor",
            summary = "Register an actor",
            description = "A university, agency, company or association, by a coordinator of one of its counties. Ett"
                    + " lärosäte, en myndighet, ett företag eller en förening, av samordnaren i ett av länen.")
    @Parameter(
            name = RequestKey.HEADER,
            in = ParameterIn.HEADER,
            required = true,
            schema = @Schema(type = SchemaType.STRING))
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = NewActor.class),
                            examples = @ExampleObject(name = "example", value = ActorExamples.NEW_ACTOR)))
    @APIResponse(
            responseCode = "201",
            description = "Registered. Registrerad.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ActorProfile.class),
                            examples = @ExampleObject(name = "example", value = ActorExamples.ACTOR)))
    public Uni<Response> register(@NotNull @Valid NewActor request) {
        OnceKey key = requestKey.of(request);
        return once.once(key, () -> register.register(request, key)).map(answer -> Answers.of(answer, Answers::of));
    }

    private static Response shown(ActorViews.Shown shown, String ifNoneMatch) {
        return Answers.shown(shown.actor(), shown.version(), ifNoneMatch);
    }
}
