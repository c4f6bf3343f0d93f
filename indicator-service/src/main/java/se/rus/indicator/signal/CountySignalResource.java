package se.rus.indicator.signal;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the values of a county's actors mean together. Open for everybody. */
@Path("/indicators/v1/indicators/{indicatorId}/county-assessment")
@Tag(name = "Assessments")
public class CountySignalResource {
    private final CountySignalViews views;

    CountySignalResource(CountySignalViews views) {
        this.views = views;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "getCountyAssessment",
            summary = "The county's assessment",
            description =
                    "The actors' values put together as the indicator says, with each part, and assessed. 404 when"
                            + " they are never put together. Aktörernas värden sammanlagda, med varje del, och bedömda.")
    @APIResponse(
            responseCode = "200",
            description = "The assessment. Bedömningen.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "atRisk", value = SignalExamples.COUNTY)))
    public Uni<CountySignalView> get(@Size(max = 60) String indicatorId) {
        return views.one(indicatorId).map(found -> found.orElseThrow(Overriding::notAssessed));
    }
}
