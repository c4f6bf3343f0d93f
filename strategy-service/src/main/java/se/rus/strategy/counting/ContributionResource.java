package se.rus.strategy.counting;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.rus.strategy.adoption.StrategyElements;

/** How much is done for a strategy. Open for everybody. */
@Path("/strategy/v1/strategies/{strategyId}/contributions")
@Tag(name = "Contributions", description = "Activities and shifts, counted. Aktiviteter och förflyttningar i antal.")
public class ContributionResource {
    private final StrategyElements strategies;
    private final Contributions contributions;

    ContributionResource(StrategyElements strategies, Contributions contributions) {
        this.strategies = strategies;
        this.contributions = contributions;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "getContributions",
            summary = "Contributions to a strategy",
            description = "Activities by status and shifts by state, per goal and per actor; each is once in the total,"
                    + " and countedAgain says what several goals share. Aktiviteter per status och förflyttningar per"
                    + " läge, per mål och aktör; var och en räknas en gång i totalen.")
    @APIResponse(
            responseCode = "200",
            description = "The counts. Antalen.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = StrategyContributions.class),
                            examples = @ExampleObject(name = "few", value = ContributionExamples.CONTRIBUTIONS)))
    public Uni<StrategyContributions> get(@Size(max = 60) String strategyId) {
        return strategies.of(strategyId).chain(known -> contributions.of(known.strategyId()));
    }
}
