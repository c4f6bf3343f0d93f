package se.rus.indicator.comparison;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How an actor does among others. Open for everybody. */
@Path("/indicators/v1/indicators/{indicatorId}/comparison")
@Tag(name = "Comparison", description = "An actor among others. En aktör bland andra.")
public class ComparisonResource {
    private final Comparisons comparisons;

    ComparisonResource(Comparisons comparisons) {
        this.comparisons = comparisons;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "compareActor",
            summary = "An actor among others",
            description =
                    "Rank, quartile, distance to the best and to the median, and those that do better, in the county,"
                            + " the country or one of Kolada's groups of similar municipalities. Rang, kvartil, avstånd till den"
                            + " bästa och till medianen, och vilka som lyckas bättre, i länet, landet eller en av Koladas grupper"
                            + " av liknande kommuner.")
    @APIResponse(
            responseCode = "200",
            description = "The comparison. Jämförelsen.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ComparisonDocument.class),
                            examples = @ExampleObject(name = "county", value = ComparisonExamples.COMPARISON)))
    public Uni<ComparisonDocument> compare(
            @Size(max = 60) String indicatorId, @BeanParam @Valid ComparisonQuery query) {
        return comparisons.compare(indicatorId, query);
    }
}
