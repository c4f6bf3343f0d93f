package se.rus.strategy.network;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.rus.platform.http.FieldError;
import se.rus.platform.http.ProblemType;

/** How many networks there were, year by year. */
@Path("/strategy/v1/networks/count")
@Tag(name = "Networks")
public class NetworkCountResource {
    private static final int MOST_YEARS = 100;

    private final NetworkCounts counts;

    NetworkCountResource(NetworkCounts counts) {
        this.counts = counts;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "countNetworks",
            summary = "Networks over time",
            description =
                    "One row a year, at most 100 years. unknownStart: may have existed too, nobody knows. En rad per år,"
                            + " högst 100 år. unknownStart: kan också ha funnits, ingen vet.")
    @APIResponse(
            responseCode = "200",
            description = "The years. Åren.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "example", value = NetworkExamples.COUNT)))
    public Uni<List<YearCount>> count(
            @Parameter(description = "First year. Första året.", example = "2015")
                    @QueryParam("from")
                    @NotNull
                    @Min(1900)
                    @Max(2200)
                    Integer from,
            @Parameter(description = "Last year. Sista året.", example = "2025")
                    @QueryParam("to")
                    @NotNull
                    @Min(1900)
                    @Max(2200)
                    Integer to,
            @Parameter(description = "County code, two digits. Länskod, två siffror.", example = "08")
                    @QueryParam("county")
                    @Pattern(regexp = "[0-9]{2}")
                    String county) {
        if (to < from || to - from >= MOST_YEARS) {
            throw ProblemType.INVALID_REQUEST.exception(
                    "Ask for 1 to 100 years.",
                    "Fråga efter 1 till 100 år.",
                    new FieldError(
                            "?to",
                            "wrong-range",
                            "is not before the first year and at most 99 years after it",
                            "är inte före första året och högst 99 år efter det"));
        }
        return counts.byYear(from, to, county);
    }
}
