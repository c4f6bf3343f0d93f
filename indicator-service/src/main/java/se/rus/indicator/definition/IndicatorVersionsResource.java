package se.rus.indicator.definition;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How an indicator was defined before. Open for everybody. */
@Path("/indicators/v1/indicators/{indicatorId}/versions")
@Tag(name = "Indicators")
public class IndicatorVersionsResource {
    private final IndicatorVersions versions;

    IndicatorVersionsResource(IndicatorVersions versions) {
        this.versions = versions;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listIndicatorVersions",
            summary = "All versions of a definition",
            description = "As each was, who changed it, when and why; oldest first. Som var och en var, vem som"
                    + " ändrade, när och varför; äldst först.")
    @APIResponse(
            responseCode = "200",
            description = "The versions. Versionerna.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "versions", value = IndicatorExamples.VERSIONS)))
    public Uni<List<IndicatorVersions.Version>> list(@Size(max = 60) String indicatorId) {
        return versions.of(indicatorId);
    }
}
