package se.rus.indicator.definition;

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
import se.rus.platform.http.Etag;
import se.rus.platform.http.PageOf;
import se.rus.platform.http.Paging;
import se.rus.platform.http.RequestKey;
import se.rus.platform.security.Roles;

/** Definitions of what is measured. Open for everybody to read. */
@Path("/indicators/v1/indicators")
@Tag(name = "Indicators", description = "What is measured. Vad som mäts.")
public class IndicatorResource {
    private final Indicators indicators;
    private final IndicatorViews views;
    private final Once once;
    private final RequestKey requestKey;

    IndicatorResource(Indicators indicators, IndicatorViews views, Once once, RequestKey requestKey) {
        this.indicators = indicators;
        this.views = views;
        this.once = once;
        this.requestKey = requestKey;
    }

    @POST
    @RolesAllowed(Roles.COORDINATOR)
    @Operation(
            operationId = "defineIndicator",
            summary = "Define an indicator",
            description =
                    "For the caller's own county; the code is unique there. För det egna länet; koden är unik där.")
    @Parameter(
            name = RequestKey.HEADER,
            in = ParameterIn.HEADER,
            required = true,
            schema = @Schema(type = SchemaType.STRING))
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = NewIndicator.class),
                            examples = @ExampleObject(name = "food", value = IndicatorExamples.NEW_INDICATOR)))
    @APIResponse(
            responseCode = "201",
            description = "Defined. Definierad.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = IndicatorDocument.class),
                            examples = @ExampleObject(name = "food", value = IndicatorExamples.INDICATOR)))
    public Uni<Response> define(@NotNull @Valid NewIndicator request) {
        OnceKey key = requestKey.of(request);
        return once.once(key, () -> indicators.define(request, key))
                .map(answer -> Answers.of(answer, defined -> Answers.of(defined.reply(), defined.position())));
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listIndicators",
            summary = "Indicators",
            description = "By county, code, or goal of a strategy. Efter län, kod eller mål i en strategi.")
    @APIResponse(
            responseCode = "200",
            description = "One page. En sida.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "page", value = IndicatorExamples.PAGE)))
    public Uni<PageOf<IndicatorDocument>> list(
            @QueryParam("county") String county,
            @QueryParam("code") String code,
            @QueryParam("strategy") String strategy,
            @QueryParam("goal") String goal,
            @BeanParam @Valid Paging paging) {
        return views.matching(new IndicatorViews.Filter(county, code, strategy, goal), paging);
    }

    @GET
    @Path("/{indicatorId}")
    @PermitAll
    @Operation(operationId = "getIndicator", summary = "One indicator", description = "With its ETag. Med dess ETag.")
    @APIResponse(
            responseCode = "200",
            description = "The indicator. Indikatorn.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = IndicatorDocument.class),
                            examples = @ExampleObject(name = "food", value = IndicatorExamples.INDICATOR)))
    public Uni<Response> get(String indicatorId, @HeaderParam(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch) {
        return views.one(indicatorId)
                .map(found -> found.orElseThrow(Definitions::noSuchIndicator))
                .map(view -> (Etag.matches(ifNoneMatch, view.version)
                                ? Response.notModified()
                                : Response.ok(view.served()))
                        .header(HttpHeaders.ETAG, Etag.of(view.version))
                        .build());
    }

    @PUT
    @Path("/{indicatorId}")
    @RolesAllowed(Roles.COORDINATOR)
    @Operation(
            operationId = "reviseIndicator",
            summary = "Define it otherwise",
            description = "The whole definition, with If-Match. Code, county and period type stay; another unit breaks"
                    + " the series (breakFrom). Earlier versions stay readable. Hela definitionen, med If-Match. Kod, län"
                    + " och periodtyp ändras inte; en annan enhet bryter serien (breakFrom).")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = RevisedIndicator.class),
                            examples = @ExampleObject(name = "targets", value = IndicatorExamples.REVISION)))
    @APIResponse(
            responseCode = "200",
            description = "The new version, or the same when nothing changes. Den nya versionen.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = IndicatorDocument.class),
                            examples = @ExampleObject(name = "food", value = IndicatorExamples.INDICATOR)))
    public Uni<Response> revise(
            @Size(max = 60) String indicatorId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid RevisedIndicator request) {
        return indicators
                .revise(indicatorId, request, Etag.required(ifMatch))
                .map(defined -> Answers.of(defined.changed(), defined.position()));
    }
}
