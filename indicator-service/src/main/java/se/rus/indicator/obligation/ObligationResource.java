package se.rus.indicator.obligation;

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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
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
import se.rus.indicator.period.Period;
import se.rus.platform.decision.Once;
import se.rus.platform.decision.OnceKey;
import se.rus.platform.http.Answers;
import se.rus.platform.http.Etag;
import se.rus.platform.http.PageOf;
import se.rus.platform.http.Paging;
import se.rus.platform.http.ProblemType;
import se.rus.platform.http.RequestKey;
import se.rus.platform.security.Roles;

/** Who is to report what, and when. Open for everybody to read. */
@Path("/indicators/v1/obligations")
@Tag(name = "Obligations", description = "Who is to report what, and when. Vem som ska rapportera vad, och när.")
public class ObligationResource {
    private final Obligations obligations;
    private final ObligationViews views;
    private final Once once;
    private final RequestKey requestKey;
    private final Clock clock;

    ObligationResource(Obligations obligations, ObligationViews views, Once once, RequestKey requestKey, Clock clock) {
        this.obligations = obligations;
        this.views = views;
        this.once = once;
        this.requestKey = requestKey;
        this.clock = clock;
    }

    @POST
    @RolesAllowed(Roles.COORDINATOR)
    @Operation(
            operationId = "setObligation",
            summary = "Set a reporting obligation",
            description =
                    "Values of its indicators, actors and period are taken from opens until closes only. Värden tas"
                            + " emot från öppning till stängning.")
    @Parameter(
            name = RequestKey.HEADER,
            in = ParameterIn.HEADER,
            required = true,
            schema = @Schema(type = SchemaType.STRING))
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = NewObligation.class),
                            examples = @ExampleObject(name = "year", value = ObligationExamples.NEW)))
    @APIResponse(
            responseCode = "201",
            description = "Set. Bestämt.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ObligationDocument.class),
                            examples = @ExampleObject(name = "year", value = ObligationExamples.OBLIGATION)))
    public Uni<Response> set(@NotNull @Valid NewObligation request) {
        OnceKey key = requestKey.of(request);
        return once.once(key, () -> obligations.set(request, key)).map(answer -> Answers.of(answer, Answers::of));
    }

    @PUT
    @Path("/{obligationId}")
    @RolesAllowed(Roles.COORDINATOR)
    @Operation(
            operationId = "reviseObligation",
            summary = "Change a reporting obligation",
            description = "The whole of it, with If-Match. Hela kravet, med If-Match.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = NewObligation.class),
                            examples = @ExampleObject(name = "year", value = ObligationExamples.NEW)))
    @APIResponse(
            responseCode = "200",
            description = "Changed. Ändrat.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ObligationDocument.class),
                            examples = @ExampleObject(name = "year", value = ObligationExamples.OBLIGATION)))
    public Uni<Response> revise(
            @Size(max = 60) String obligationId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid NewObligation request) {
        return obligations.revise(obligationId, request, Etag.required(ifMatch)).map(Answers::of);
    }

    @PUT
    @Path("/{obligationId}/reopenings/{actor}")
    @RolesAllowed(Roles.COORDINATOR)
    @Operation(
            operationId = "reopenObligation",
            summary = "Let one actor report again",
            description =
                    "After closing, without opening it for the others. Efter stängning, utan att öppna för övriga.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = NewReopening.class),
                            examples = @ExampleObject(name = "source", value = ObligationExamples.REOPENING)))
    @APIResponse(
            responseCode = "200",
            description = "Reopened. Öppnat på nytt.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ObligationDocument.class),
                            examples = @ExampleObject(name = "year", value = ObligationExamples.OBLIGATION)))
    public Uni<Response> reopen(
            @Size(max = 60) String obligationId,
            @Pattern(regexp = "[0-9]{4}") String actor,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid NewReopening request) {
        return obligations
                .reopen(obligationId, actor, request, Etag.required(ifMatch))
                .map(Answers::of);
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listObligations",
            summary = "Reporting obligations",
            description = "By county, period and actor, and those that are open today. Per län, period och aktör.")
    @APIResponse(
            responseCode = "200",
            description = "One page. En sida.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "page", value = ObligationExamples.PAGE)))
    public Uni<PageOf<ObligationDocument>> list(
            @QueryParam("county") @Pattern(regexp = "[0-9]{2}") String county,
            @QueryParam("period") @Pattern(regexp = Period.PATTERN) String period,
            @QueryParam("actor") @Pattern(regexp = "[0-9]{4}") String actor,
            @QueryParam("open") boolean open,
            @BeanParam @Valid Paging paging) {
        return views.matching(
                new ObligationViews.Filter(county, period, actor, open ? Days.of(clock.instant()) : null), paging);
    }

    @GET
    @Path("/{obligationId}")
    @PermitAll
    @Operation(operationId = "getObligation", summary = "One obligation", description = "With its ETag. Med dess ETag.")
    @APIResponse(
            responseCode = "200",
            description = "The obligation. Kravet.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ObligationDocument.class),
                            examples = @ExampleObject(name = "year", value = ObligationExamples.OBLIGATION)))
    public Uni<Response> get(@Size(max = 60) String obligationId) {
        return views.one(obligationId)
                .map(found -> found.orElseThrow(ObligationResource::noSuchObligation))
                .map(view -> Answers.shown(view.served(), view.version));
    }

    static RuntimeException noSuchObligation() {
        return ProblemType.NOT_FOUND.exception(
                "There is no obligation with this id.", "Det finns inget rapporteringskrav med detta id.");
    }
}
