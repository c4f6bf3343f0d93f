package se.rus.indicator.series;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.rus.platform.http.PageOf;
import se.rus.platform.http.Paging;

/** The values of an indicator over actors and periods. Open for everybody. */
@Path("/indicators/v1/indicators/{indicatorId}/series")
@Tag(name = "Series", description = "Values over time. Värden över tid.")
public class SeriesResource {
    private final ObservationViews views;

    SeriesResource(ObservationViews views) {
        this.views = views;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "getSeries",
            summary = "The series of an indicator",
            description = "The latest value of each actor, period and breakdown. Senaste värdet per aktör och period.")
    public Uni<PageOf<SeriesValue>> series(String indicatorId, @BeanParam @Valid Paging paging) {
        return views.series(indicatorId, paging);
    }
}
