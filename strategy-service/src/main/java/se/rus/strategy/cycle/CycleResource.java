package se.rus.strategy.cycle;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import se.rus.platform.http.ProblemException;
import se.rus.platform.http.ProblemType;
import se.rus.platform.http.RequestKey;
import se.rus.platform.security.Roles;

/** Follow-up cycles: opened, planned and taken step by step by the coordinator of the county. */
@Path("/strategy/v1/follow-up-cycles")
@Tag(name = "Follow-up cycles", description = "When is followed up what, and by whom. När vad följs upp, och av vem.")
public class CycleResource {
    private final Cycles cycles;
    private final Once once;
    private final RequestKey requestKey;

    CycleResource(Cycles cycles, Once once, RequestKey requestKey) {
        this.cycles = cycles;
        this.once = once;
        this.requestKey = requestKey;
    }

    @POST
    @RolesAllowed(Roles.COORDINATOR)
    @Operation(
            operationId = "openCycle",
            summary = "Open a follow-up cycle",
            description =
                    "One of each strategy, type and period, with its plan. En per strategi, typ och period, med plan.")
    @Parameter(
            name = RequestKey.HEADER,
            in = ParameterIn.HEADER,
            required = true,
            schema = @Schema(type = SchemaType.STRING))
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = NewCycle.class),
                            examples = @ExampleObject(name = "schools", value = CycleExamples.NEW)))
    @APIResponse(
            responseCode = "201",
            description = "Opened. Öppnad.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = CycleDocument.class),
                            examples = @ExampleObject(name = "schools", value = CycleExamples.CYCLE)))
    public Uni<Response> open(@NotNull @Valid NewCycle request) {
        OnceKey key = requestKey.of(request);
        return once.once(key, () -> cycles.open(request, key, CycleResource::created))
                .map(answer -> Answers.of(answer, done -> Answers.of(created(done), done.position())));
    }

    @PUT
    @Path("/{cycleId}/plan")
    @RolesAllowed(Roles.COORDINATOR)
    @Operation(
            operationId = "replanCycle",
            summary = "Plan a cycle otherwise",
            description =
                    "Deadlines, responsible actors, work plan and analysis group, with If-Match. Slutdatum, ansvariga, arbetsplan och analysgrupp, med If-Match.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = CyclePlan.class),
                            examples = @ExampleObject(name = "schools", value = CycleExamples.PLAN)))
    @APIResponse(
            responseCode = "200",
            description = "Planned. Planerad.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = CycleDocument.class),
                            examples = @ExampleObject(name = "schools", value = CycleExamples.CYCLE)))
    public Uni<Response> replan(
            @Size(max = 60) String cycleId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid CyclePlan request) {
        return cycles.replan(cycleId, request, Etag.required(ifMatch)).map(CycleResource::changed);
    }

    @POST
    @Path("/{cycleId}/steps")
    @RolesAllowed(Roles.COORDINATOR)
    @Operation(
            operationId = "takeCycleStep",
            summary = "Take the next step",
            description =
                    "Collected, analysed, decided, closed, one after the other, with If-Match. Closing is refused while deviations of the period are open. Ett steg i taget, med If-Match. Avslut vägras medan periodens avvikelser är öppna.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = NewStep.class),
                            examples = @ExampleObject(name = "schools", value = CycleExamples.STEP)))
    @APIResponse(
            responseCode = "200",
            description = "Taken. Taget.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = CycleDocument.class),
                            examples = @ExampleObject(name = "schools", value = CycleExamples.CYCLE)))
    public Uni<Response> take(
            @Size(max = 60) String cycleId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid NewStep request) {
        return cycles.take(cycleId, request, Etag.required(ifMatch)).map(CycleResource::changed);
    }

    static ProblemException missing() {
        return ProblemType.NOT_FOUND.exception(
                "There is no such follow-up cycle.", "Det finns ingen sådan uppföljning.");
    }

    private static Reply created(Decided<CycleState, CycleEvent> decided) {
        return reply(
                201, "/strategy/v1/follow-up-cycles/" + decided.state().cycle().cycleId(), decided);
    }

    private static Response changed(Decided<CycleState, CycleEvent> decided) {
        return Answers.of(reply(200, null, decided), decided.position());
    }

    private static Reply reply(int status, String location, Decided<CycleState, CycleEvent> decided) {
        CycleDocument document = CycleDocument.of(decided.state(), decided.version());
        return new Reply(status, location, Etag.of(decided.version()), document);
    }
}
