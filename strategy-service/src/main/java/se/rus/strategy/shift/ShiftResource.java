package se.rus.strategy.shift;

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

/** Shifts: read by everybody, kept by who is responsible for them. */
@Path("/strategy/v1/shifts")
@Tag(
        name = "Shifts",
        description = "From what to what the county has moved, or wants to. Förflyttningar, även önskade.")
public class ShiftResource {
    private final Shifts shifts;
    private final ShiftViews views;
    private final Once once;
    private final RequestKey requestKey;

    ShiftResource(Shifts shifts, ShiftViews views, Once once, RequestKey requestKey) {
        this.shifts = shifts;
        this.views = views;
        this.once = once;
        this.requestKey = requestKey;
    }

    @POST
    @RolesAllowed({Roles.REPORTER, Roles.COORDINATOR})
    @Operation(
            operationId = "tellShift",
            summary = "Tell of a shift",
            description =
                    "One that has happened, or a wanted one that has not; by the responsible actor, or on its"
                            + " behalf by the county's coordinator, which is shown. Skedd eller önskad. Av den ansvariga aktören, eller för dess räkning av länets samordnare, vilket syns.")
    @Parameter(
            name = RequestKey.HEADER,
            in = ParameterIn.HEADER,
            required = true,
            schema = @Schema(type = SchemaType.STRING))
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = NewShift.class),
                            examples = {
                                @ExampleObject(name = "happened", value = ShiftExamples.NEW),
                                @ExampleObject(name = "wanted", value = ShiftExamples.WANTED)
                            }))
    @APIResponse(
            responseCode = "201",
            description = "Told. Beskriven.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ShiftDocument.class),
                            examples = @ExampleObject(name = "circular", value = ShiftExamples.SHIFT)))
    public Uni<Response> tell(@NotNull @Valid NewShift request) {
        OnceKey key = requestKey.of(request);
        return once.once(key, () -> shifts.tell(request, key, ShiftResource::created))
                .map(answer -> Answers.of(answer, done -> Answers.of(created(done), done.position())));
    }

    @PUT
    @Path("/{shiftId}")
    @RolesAllowed({Roles.REPORTER, Roles.COORDINATOR})
    @Operation(
            operationId = "reviseShift",
            summary = "Tell a shift otherwise",
            description =
                    "The whole of it in the state that it is in, with If-Match. Hela förflyttningen, med If-Match.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = NewShift.class),
                            examples = @ExampleObject(name = "happened", value = ShiftExamples.NEW)))
    @APIResponse(
            responseCode = "200",
            description = "Changed. Ändrad.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ShiftDocument.class),
                            examples = @ExampleObject(name = "circular", value = ShiftExamples.SHIFT)))
    public Uni<Response> revise(
            @Size(max = 60) String shiftId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid NewShift request) {
        return shifts.revise(shiftId, request, Etag.required(ifMatch)).map(ShiftResource::changed);
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listShifts",
            summary = "Shifts",
            description = "By strategy, goal, actor, year and state; latest change first. Per strategi, mål, aktör,"
                    + " år och läge; senast ändrade först.")
    @APIResponse(
            responseCode = "200",
            description = "One page. En sida.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "page", value = ShiftExamples.PAGE)))
    public Uni<PageOf<ShiftDocument>> list(@BeanParam @Valid ShiftFilter filter, @BeanParam @Valid Paging paging) {
        return views.matching(filter, paging);
    }

    @GET
    @Path("/{shiftId}")
    @PermitAll
    @Operation(operationId = "getShift", summary = "One shift", description = "With its ETag. Med dess ETag.")
    @APIResponse(
            responseCode = "200",
            description = "The shift. Förflyttningen.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ShiftDocument.class),
                            examples = @ExampleObject(name = "circular", value = ShiftExamples.SHIFT)))
    public Uni<Response> get(@Size(max = 60) String shiftId) {
        return views.one(shiftId)
                .map(found -> found.orElseThrow(ShiftResource::missing))
                .map(view -> Answers.shown(view.served(), view.version));
    }

    static ProblemException missing() {
        return ProblemType.NOT_FOUND.exception("There is no such shift.", "Det finns ingen sådan förflyttning.");
    }

    private static Reply created(Decided<ShiftState, ShiftEvent> decided) {
        String id = decided.state().shift().shiftId();
        return reply(201, "/strategy/v1/shifts/" + id, decided);
    }

    static Response changed(Decided<ShiftState, ShiftEvent> decided) {
        return Answers.of(reply(200, null, decided), decided.position());
    }

    private static Reply reply(int status, String location, Decided<ShiftState, ShiftEvent> decided) {
        ShiftDocument document = ShiftDocument.of(decided.state(), decided.version());
        return new Reply(status, location, Etag.of(decided.version()), document);
    }
}
