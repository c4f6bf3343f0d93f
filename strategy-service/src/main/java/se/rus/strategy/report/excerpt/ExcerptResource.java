package se.rus.strategy.report.excerpt;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.rus.platform.http.ProblemType;
import se.rus.strategy.report.Language;
import se.rus.strategy.report.ReportMaterial;
import se.rus.strategy.report.ReportViews;
import se.rus.strategy.report.figures.ReportTables;
import se.rus.strategy.report.file.ReportSheets;

/** The figures of a report for those who report further in a shape of their own. Open for everybody. */
@Path("/strategy/v1/reports/{reportId}/figures")
@Tag(name = "Reports")
public class ExcerptResource {
    private static final String SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String AREAS = "livingAndWelfare|competence|innovationAndEnterprise|accessibility";

    private final ReportViews views;
    private final Choosing choosing;
    private final Vertx vertx;

    ExcerptResource(ReportViews views, Choosing choosing, Vertx vertx) {
        this.views = views;
        this.choosing = choosing;
        this.vertx = vertx;
    }

    @GET
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, SPREADSHEET})
    @Operation(
            operationId = "getReportFigures",
            summary = "The figures for some goals",
            description = "For another authority that asks for a shape of its own: tables as JSON, or XLSX by"
                    + " format=xlsx, of the goals that are named and those of the national areas that are named; all"
                    + " goals when neither is. Siffrorna för en annan myndighets egen mall: för mål, nationella områden"
                    + " eller alla mål.")
    @APIResponse(
            responseCode = "200",
            description = "The tables. Tabellerna.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = Excerpt.class),
                        examples = @ExampleObject(name = "figures", value = ExcerptExamples.FIGURES)),
                @Content(mediaType = SPREADSHEET)
            })
    public Uni<Response> get(
            @Size(max = 60) String reportId,
            @Parameter(description = "Goals by id. Mål.") @QueryParam("goal") @Size(max = 100) List<String> goals,
            @Parameter(description = "National areas. Nationella områden.", example = "competence")
                    @QueryParam("area")
                    @Size(max = 4)
                    List<@Pattern(regexp = AREAS) String> areas,
            @QueryParam("format") @Pattern(regexp = "json|xlsx") String format,
            @QueryParam("lang") @Pattern(regexp = "sv|en") String lang) {
        return views.material(reportId)
                .map(found -> found.orElseThrow(ExcerptResource::missing))
                .chain(material -> choosing.chosen(material, goals, areas))
                .chain(chosen -> "xlsx".equals(format)
                        ? sheets(chosen, Language.asked(lang))
                        : Uni.createFrom()
                                .item(Response.ok(Excerpt.of(chosen), MediaType.APPLICATION_JSON)
                                        .build()));
    }

    private Uni<Response> sheets(ReportMaterial chosen, Language language) {
        return vertx.executeBlocking(() -> ReportSheets.of(chosen, ReportTables.ofGoals(chosen), language), false)
                .map(file -> Response.ok(file)
                        .header(HttpHeaders.CONTENT_TYPE, SPREADSHEET)
                        .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"siffror.xlsx\"")
                        .build());
    }

    private static RuntimeException missing() {
        return ProblemType.NOT_FOUND.exception(
                "There is no report with this id.", "Det finns ingen rapport med detta id.");
    }
}
