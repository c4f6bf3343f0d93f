package se.rus.strategy.network;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.rus.platform.calendar.Days;

/** Who is missing in a council or forum of all municipalities. */
@Path("/strategy/v1/networks/{networkId}/municipalities")
@Tag(name = "Networks")
public class NetworkGapsResource {
    private final NetworkViews views;
    private final Clock clock;

    NetworkGapsResource(NetworkViews views, Clock clock) {
        this.views = views;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "getNetworkMunicipalities",
            summary = "Municipalities of the county",
            description = "Those that take part and those that do not, for example in an Agenda 2030 council. De som"
                    + " deltar och de som inte gör det, till exempel i ett Agenda 2030-råd.")
    @APIResponse(
            responseCode = "200",
            description = "Both. Båda.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = NetworkGaps.class),
                            examples = @ExampleObject(name = "example", value = NetworkExamples.GAPS)))
    public Uni<NetworkGaps> get(
            @Size(max = 60) String networkId,
            @Parameter(
                            description = "A day; left out: today. En dag; utelämnad: i dag.",
                            example = "2026-01-01",
                            schema = @Schema(format = "date"))
                    @QueryParam("on")
                    String on) {
        LocalDate asked = Days.read(on, "on");
        LocalDate day = asked == null ? Days.today(clock) : asked;
        return views.one(networkId)
                .map(found -> NetworkGaps.of(
                        found.orElseThrow(NetworkResource::missing).network(), day));
    }
}
