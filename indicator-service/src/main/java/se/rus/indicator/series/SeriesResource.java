package se.rus.indicator.series;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.rus.indicator.definition.Definitions;
import se.rus.platform.http.PageOf;
import se.rus.platform.http.Paging;
import se.rus.platform.http.ProblemType;

/** The values of an indicator over actors and periods. Open for everybody. */
@Path("/indicators/v1/indicators/{indicatorId}/series")
@Tag(name = "Series", description = "Values over time. Värden över tid.")
public class SeriesResource {
    private static final String EXAMPLE = """
            {"items": [{"actor": "0880", "period": "2025", "breakdown": "total", "value": 43.5, "status": "final",
                        "signal": "achieved", "version": 1, "recordedAt": "2026-03-02T09:30:00Z"}],
             "page": 1, "limit": 20, "total": 1}""";

    private final ObservationViews views;
    private final Definitions definitions;

    SeriesResource(ObservationViews views, Definitions definitions) {
        this.views = views;
        this.definitions = definitions;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "getSeries",
            summary = "The series of an indicator",
            description = "The latest value of each actor, period and breakdown. Senaste värdet per aktör och period.")
    @APIResponse(
            responseCode = "200",
            description = "One page, by period and actor. En sida, efter period och aktör.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "page", value = EXAMPLE)))
    public Uni<PageOf<SeriesValue>> series(@Size(max = 60) String indicatorId, @BeanParam @Valid Paging paging) {
        return definitions
                .byId(List.of(indicatorId))
                .map(found -> Optional.ofNullable(found.get(indicatorId))
                        .orElseThrow(() -> ProblemType.NOT_FOUND.exception(
                                "There is no indicator with this id.", "Det finns ingen indikator med detta id.")))
                .chain(definition -> views.series(indicatorId, paging));
    }
}
