package se.rus.funding.programme;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.rus.funding.application.Terms;

/** The programmes that money can be applied for from, and their ceilings. Open to all. */
@Path("/funding/v1/programmes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Programmes", description = "Programmes and their ceilings. Program och deras tak.")
public class ProgrammeResource {
    private static final String EXAMPLE = """
            [{"source": "1:1", "programme": "1:1-medel Kalmar län 2026", "counties": ["08"], "ceilingPercent": 50,
              "basis": "2003:596 5 §"}]""";

    private final Programmes programmes;

    ProgrammeResource(Programmes programmes) {
        this.programmes = programmes;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listProgrammes",
            summary = "Programmes and their ceilings",
            description = "All programmes, by source and name. Alla program, efter källa och namn.")
    @APIResponse(
            responseCode = "200",
            description = "All of them. Alla.",
            content = @Content(examples = @ExampleObject(name = "page", value = EXAMPLE)))
    public List<ProgrammeDocument> list() {
        return programmes.all().stream().map(ProgrammeDocument::of).toList();
    }

    /**
     * A programme as it is shown.
     *
     * @param source 1:1 or ERUF
     * @param programme its name, as it is written in applications
     * @param counties whose applicants it is open to: county codes, two digits each
     * @param ceilingPercent the largest part of the total cost it pays, whole per cent
     * @param basis where the ceiling is laid down
     */
    @Schema(name = "Programme")
    public record ProgrammeDocument(
            @Schema(examples = "1:1") String source,
            @Schema(examples = "1:1-medel Kalmar län 2026") String programme,
            @Schema(examples = "[\"08\"]") List<String> counties,
            @Schema(examples = "50") int ceilingPercent,
            @Schema(examples = "2003:596 5 §") String basis) {

        static ProgrammeDocument of(Terms terms) {
            return new ProgrammeDocument(
                    terms.source(),
                    terms.programme(),
                    terms.counties(),
                    terms.ceiling().percent(),
                    terms.ceiling().basis());
        }
    }
}
