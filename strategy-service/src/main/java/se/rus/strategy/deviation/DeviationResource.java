package se.rus.strategy.deviation;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
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

/** Deviations: found when a signal turns or by the coordinator, and analysed until it is known what to do. */
@Path("/strategy/v1/deviations")
@Tag(
        name = "Deviations",
        description = "What is off, why, and what to do. Vad som avviker, varför och vad som ska göras.")
public class DeviationResource {
    private final Deviations deviations;
    private final OpeningByCoordinator opening;
    private final DeviationViews views;
    private final Once once;
    private final RequestKey requestKey;

    DeviationResource(
            Deviations deviations,
            OpeningByCoordinator opening,
            DeviationViews views,
            Once once,
            RequestKey requestKey) {
        this.deviations = deviations;
        this.opening = opening;
        this.views = views;
        this.once = once;
        this.requestKey = requestKey;
    }

    @POST
    @RolesAllowed(Roles.COORDINATOR)
    @Operation(
            operationId = "openDeviation",
            summary = "Open a deviation",
            description =
                    "By the coordinator of the county; the system opens one itself when a signal turns. Av länets samordnare; systemet öppnar själv när en signal slår om.")
    @Parameter(
            name = RequestKey.HEADER,
            in = ParameterIn.HEADER,
            required = true,
            schema = @Schema(type = SchemaType.STRING))
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = NewDeviation.class),
                            examples = @ExampleObject(name = "schools", value = DeviationExamples.NEW)))
    @APIResponse(
            responseCode = "201",
            description = "Opened. Öppnad.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DeviationDocument.class),
                            examples = @ExampleObject(name = "schools", value = DeviationExamples.DEVIATION)))
    public Uni<Response> open(@NotNull @Valid NewDeviation request) {
        OnceKey key = requestKey.of(request);
        return once.once(key, () -> opening.open(request, key)).map(answer -> Answers.of(answer, Answers::of));
    }

    @PUT
    @Path("/{deviationId}/analysis")
    @RolesAllowed({Roles.REPORTER, Roles.COORDINATOR})
    @Operation(
            operationId = "analyseDeviation",
            summary = "Say what the cause is",
            description =
                    "The whole analysis, with If-Match: by the actor concerned or the coordinator. Hela analysen, med If-Match: av den berörda aktören eller samordnaren.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Analysis.class),
                            examples = @ExampleObject(name = "schools", value = DeviationExamples.ANALYSIS)))
    @APIResponse(
            responseCode = "200",
            description = "Analysed. Analyserad.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DeviationDocument.class),
                            examples = @ExampleObject(name = "schools", value = DeviationExamples.DEVIATION)))
    public Uni<Response> analyse(
            @Size(max = 60) String deviationId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Analysis request) {
        return deviations.analyse(deviationId, request, Etag.required(ifMatch)).map(DeviationResource::changed);
    }

    @POST
    @Path("/{deviationId}/closing")
    @RolesAllowed(Roles.COORDINATOR)
    @Operation(
            operationId = "closeDeviation",
            summary = "Close without a decision",
            description =
                    "With a reason, or the lesson learnt, and If-Match. Med ett skäl, eller lärdomen, och If-Match.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = NewReason.class),
                            examples = @ExampleObject(name = "schools", value = DeviationExamples.REASON)))
    @APIResponse(
            responseCode = "200",
            description = "Closed. Avslutad.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DeviationDocument.class),
                            examples = @ExampleObject(name = "schools", value = DeviationExamples.DEVIATION)))
    public Uni<Response> close(
            @Size(max = 60) String deviationId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid NewReason request) {
        return deviations.close(deviationId, request, Etag.required(ifMatch)).map(DeviationResource::changed);
    }

    @GET
    @Authenticated
    @Operation(
            operationId = "listDeviations",
            summary = "Deviations",
            description =
                    "Negative ones first, the worst before the others; then those to learn from. De negativa först, de värsta överst; sedan de att lära av.")
    @APIResponse(
            responseCode = "200",
            description = "One page. En sida.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "schools", value = DeviationExamples.PAGE)))
    public Uni<PageOf<DeviationDocument>> list(
            @BeanParam @Valid DeviationFilter filter, @BeanParam @Valid Paging paging) {
        return views.matching(filter, paging);
    }

    @GET
    @Path("/{deviationId}")
    @Authenticated
    @Operation(operationId = "getDeviation", summary = "One deviation", description = "With its ETag. Med dess ETag.")
    @APIResponse(
            responseCode = "200",
            description = "The deviation. Avvikelsen.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DeviationDocument.class),
                            examples = @ExampleObject(name = "schools", value = DeviationExamples.DEVIATION)))
    public Uni<Response> get(@Size(max = 60) String deviationId) {
        return views.one(deviationId)
                .map(found -> found.orElseThrow(DeviationResource::missing))
                .map(document -> Answers.shown(document, document.version()));
    }

    static ProblemException missing() {
        return ProblemType.NOT_FOUND.exception("There is no such deviation.", "Det finns ingen sådan avvikelse.");
    }

    static Response changed(Decided<DeviationState, DeviationEvent> decided) {
        return Answers.of(reply(200, null, decided), decided.position());
    }

    static Reply reply(int status, String location, Decided<DeviationState, DeviationEvent> decided) {
        DeviationDocument document = DeviationDocument.of(decided.state(), decided.version());
        return new Reply(status, location, Etag.of(decided.version()), document);
    }
}
