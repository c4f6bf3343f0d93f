package se.rus.strategy.context;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
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

/** Context events: read by everybody, noted by the county's coordinator. */
@Path("/strategy/v1/context-events")
@Tag(
        name = "Context events",
        description = "What outside worked on the strategies. Omvärldshändelser som påverkat strategierna.")
public class ContextResource {
    private final Contexts contexts;
    private final ContextViews views;
    private final Once once;
    private final RequestKey requestKey;

    ContextResource(Contexts contexts, ContextViews views, Once once, RequestKey requestKey) {
        this.contexts = contexts;
        this.views = views;
        this.once = once;
        this.requestKey = requestKey;
    }

    @POST
    @RolesAllowed(Roles.COORDINATOR)
    @Operation(
            operationId = "noteContextEvent",
            summary = "Note a context event",
            description =
                    "With what it worked on in the coordinator's own county, for better or worse. Med vad den påverkat i"
                            + " det egna länet, till det bättre eller sämre.")
    @Parameter(
            name = RequestKey.HEADER,
            in = ParameterIn.HEADER,
            required = true,
            schema = @Schema(type = SchemaType.STRING))
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = NewContext.class),
                            examples = @ExampleObject(name = "pandemic", value = ContextExamples.NEW)))
    @APIResponse(
            responseCode = "201",
            description = "Noted. Noterad.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ContextDocument.class),
                            examples = @ExampleObject(name = "pandemic", value = ContextExamples.CONTEXT)))
    public Uni<Response> note(@NotNull @Valid NewContext request) {
        OnceKey key = requestKey.of(request);
        return once.once(key, () -> contexts.note(request, key, ContextResource::created))
                .map(answer -> Answers.of(answer, done -> Answers.of(created(done), done.position())));
    }

    @PUT
    @Path("/{contextId}")
    @RolesAllowed(Roles.COORDINATOR)
    @Operation(
            operationId = "reviseContextEvent",
            summary = "Change a context event",
            description = "The whole of it, with If-Match. Hela händelsen, med If-Match.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = NewContext.class),
                            examples = @ExampleObject(name = "pandemic", value = ContextExamples.NEW)))
    @APIResponse(
            responseCode = "200",
            description = "Changed. Ändrad.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ContextDocument.class),
                            examples = @ExampleObject(name = "pandemic", value = ContextExamples.CONTEXT)))
    public Uni<Response> revise(
            @Size(max = 60) String contextId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid NewContext request) {
        return contexts.revise(contextId, request, Etag.required(ifMatch)).map(ContextResource::changed);
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listContextEvents",
            summary = "Context events",
            description = "By county, strategy, what was affected, year and effect; those that began last come first."
                    + " Per län, strategi, vad som påverkats, år och effekt; de som börjat senast kommer först.")
    @APIResponse(
            responseCode = "200",
            description = "One page. En sida.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "page", value = ContextExamples.PAGE)))
    public Uni<PageOf<ContextDocument>> list(@BeanParam @Valid ContextFilter filter, @BeanParam @Valid Paging paging) {
        return views.matching(filter, paging);
    }

    @GET
    @Path("/{contextId}")
    @PermitAll
    @Operation(
            operationId = "getContextEvent",
            summary = "One context event",
            description = "With its ETag. Med dess ETag.")
    @APIResponse(
            responseCode = "200",
            description = "The context event. Omvärldshändelsen.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ContextDocument.class),
                            examples = @ExampleObject(name = "pandemic", value = ContextExamples.CONTEXT)))
    public Uni<Response> get(@Size(max = 60) String contextId) {
        return views.one(contextId)
                .map(found -> found.orElseThrow(ContextResource::missing))
                .map(view -> Answers.shown(view.served(), view.version));
    }

    static ProblemException missing() {
        return ProblemType.NOT_FOUND.exception(
                "There is no such context event.", "Det finns ingen sådan omvärldshändelse.");
    }

    private static Reply created(Decided<ContextState, ContextEvent> decided) {
        String id = decided.state().context().contextId();
        return reply(201, "/strategy/v1/context-events/" + id, decided);
    }

    private static Response changed(Decided<ContextState, ContextEvent> decided) {
        return Answers.of(reply(200, null, decided), decided.position());
    }

    private static Reply reply(int status, String location, Decided<ContextState, ContextEvent> decided) {
        ContextDocument document = new ContextDocument(decided.state().context(), decided.version());
        return new Reply(status, location, Etag.of(decided.version()), document);
    }
}
