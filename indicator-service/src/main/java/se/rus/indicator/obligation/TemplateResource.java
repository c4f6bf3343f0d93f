package se.rus.indicator.obligation;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A file to fill in and send back. Open for everybody. */
@Path("/indicators/v1/obligations/{obligationId}/template")
@Tag(name = "Obligations")
public class TemplateResource {
    private static final String CSV = "text/csv";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String EXAMPLE = """
            indikator;namn;enhet;aktör;period;uppdelning;värde;saknas;status;orsak;motivering
            KLM-03;Andelen ekologiska livsmedel;%;0880;2025;total;;;;;""";

    private final ObligationViews views;
    private final Templates templates;

    TemplateResource(ObligationViews views, Templates templates) {
        this.views = views;
        this.templates = templates;
    }

    @GET
    @PermitAll
    @Produces({CSV, XLSX})
    @Operation(
            operationId = "getTemplate",
            summary = "A file to fill in",
            description = "The actor's own rows, as the submission reads them, as CSV or XLSX; what is reported already"
                    + " stands in it unless filled=false. Aktörens egna rader att fylla i och skicka in.")
    @APIResponse(
            responseCode = "200",
            description = "The file. Filen.",
            content = {
                @Content(mediaType = CSV, examples = @ExampleObject(name = "one", value = EXAMPLE)),
                @Content(mediaType = XLSX, examples = @ExampleObject(name = "file", value = "(binary)"))
            })
    public Uni<Response> get(
            @Size(max = 60) String obligationId,
            @QueryParam("actor") @NotNull @Pattern(regexp = "[0-9]{4}") String actor,
            @QueryParam("format") @DefaultValue("csv") @Pattern(regexp = "csv|xlsx") String format,
            @QueryParam("filled") @DefaultValue("true") boolean filled) {
        return views.one(obligationId)
                .map(found -> found.orElseThrow(ObligationResource::noSuchObligation))
                .chain(view -> templates.of(view.document.obligation(), actor, filled))
                .map(template -> file(template, actor, format));
    }

    private static Response file(Template template, String actor, String format) {
        boolean csv = format.equals("csv");
        return Response.ok(csv ? TemplateFiles.csv(template) : TemplateFiles.xlsx(template))
                .type(csv ? CSV + "; charset=utf-8" : XLSX)
                .header("Content-Disposition", "attachment; filename=\"rapportering-" + actor + "." + format + "\"")
                .build();
    }
}
