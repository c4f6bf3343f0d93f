package se.rus.strategy.report;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
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

/** Follow-up reports, by year or mandate period, and dialogues: read by everybody, made by the county's coordinator. */
@Path("/strategy/v1/reports")
@Tag(name = "Reports", description = "Yearly follow-up of a strategy. Årlig uppföljning av en strategi.")
public class ReportResource {
    private final Reports reports;
    private final ReportViews views;
    private final Rendering rendering;
    private final Once once;
    private final RequestKey requestKey;

    ReportResource(Reports reports, ReportViews views, Rendering rendering, Once once, RequestKey requestKey) {
        this.reports = reports;
        this.views = views;
        this.rendering = rendering;
        this.once = once;
        this.requestKey = requestKey;
    }

    @POST
    @RolesAllowed(Roles.COORDINATOR)
    @Operation(
            operationId = "makeReport",
            summary = "Make a report",
            description = "By a coordinator of the county. It keeps what it was made from and gets the next number of"
                    + " the county's series. Tar fram en rapport; den behåller sitt underlag och får nästa nummer i"
                    + " länets serie.")
    @Parameter(
            name = RequestKey.HEADER,
            in = ParameterIn.HEADER,
            required = true,
            schema = @Schema(type = SchemaType.STRING))
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = NewReport.class),
                            examples = {
                                @ExampleObject(name = "year", value = ReportExamples.NEW),
                                @ExampleObject(name = "mandatePeriod", value = ReportExamples.MANDATE_PERIOD),
                                @ExampleObject(name = "dialogue", value = ReportExamples.DIALOGUE)
                            }))
    @APIResponse(
            responseCode = "201",
            description = "Made. Framtagen.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ReportSummary.class),
                            examples = @ExampleObject(name = "report", value = ReportExamples.SUMMARY)))
    public Uni<Response> make(@NotNull @Valid NewReport request) {
        OnceKey key = requestKey.of(request);
        return once.once(key, () -> reports.make(request, key))
                .map(answer -> Answers.of(answer, made -> Answers.of(made.reply(), made.position())));
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listReports",
            summary = "Reports",
            description =
                    "Latest year first; by county, strategy, year and kind. Senaste året först; per län, strategi, år och slag.")
    @APIResponse(
            responseCode = "200",
            description = "One page. En sida.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "page", value = ReportExamples.PAGE)))
    public Uni<PageOf<ReportSummary>> list(
            @QueryParam("county") @Pattern(regexp = "[0-9]{2}") String county,
            @QueryParam("strategyId") @Size(max = 60) String strategyId,
            @QueryParam("year") Integer year,
            @Parameter(description = "yearly, mandatePeriod or dialogue", example = "yearly")
                    @QueryParam("kind")
                    @Pattern(regexp = ReportKind.PATTERN)
                    String kind,
            @BeanParam @Valid Paging paging) {
        return views.matching(new ReportViews.Filter(county, strategyId, year, kind), paging);
    }

    @GET
    @Path("/{reportId}")
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML, ReportFormat.APPLICATION_PDF, ReportFormat.SPREADSHEET})
    @Operation(
            operationId = "getReport",
            summary = "One report",
            description = "As JSON (what it was made from), accessible HTML, PDF/UA or XLSX (the figures), by Accept or"
                    + " by format. The same bytes each time. Som JSON (underlaget), tillgänglig HTML, PDF/UA eller"
                    + " XLSX (siffrorna), enligt Accept eller format.")
    @APIResponse(
            responseCode = "200",
            description = "The report. Rapporten.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = ReportMaterial.class)),
                @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING)),
                @Content(
                        mediaType = ReportFormat.APPLICATION_PDF,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = ReportFormat.SPREADSHEET,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Uni<Response> get(
            @Size(max = 60) String reportId,
            @Parameter(description = "json, html, pdf or xlsx; goes before Accept. Går före Accept.", example = "html")
                    @QueryParam("format")
                    @Pattern(regexp = ReportFormat.PATTERN)
                    String format,
            @Parameter(description = "sv or en. sv eller en.", example = "sv")
                    @QueryParam("lang")
                    @Pattern(regexp = Language.PATTERN)
                    String lang,
            @Context Request request) {
        Rendering.Form form = new Rendering.Form(ReportFormat.of(format, request), Language.asked(lang));
        return views.one(reportId)
                .map(found -> found.orElseThrow(ReportResource::missing))
                .chain(view -> rendering.answer(view, form, request));
    }

    private static RuntimeException missing() {
        return ProblemType.NOT_FOUND.exception(
                "There is no report with this id.", "Det finns ingen rapport med detta id.");
    }
}
