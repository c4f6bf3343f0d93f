package se.rus.strategy.cycle;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
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

/** Plan, do, check, act. */
@Path("/strategy/v1/strategies/{strategyId}/phases")
@Tag(name = "Follow-up cycles")
public class PhaseResource {
    private final PhaseReader phases;

    PhaseResource(PhaseReader phases) {
        this.phases = phases;
    }

    @GET
    @Authenticated
    @Operation(
            operationId = "getPhases",
            summary = "Where the goals stand",
            description =
                    "Plan, do, check or act, derived from deviations, decisions and cycles, and explained. Planera, genomföra, följa upp eller förbättra, härlett ur avvikelser, beslut och uppföljningar, och förklarat.")
    @APIResponse(
            responseCode = "200",
            description = "The goals. Målen.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = StrategyPhases.class),
                            examples = @ExampleObject(name = "schools", value = CycleExamples.PHASES)))
    public Uni<StrategyPhases> phases(@Size(max = 60) String strategyId) {
        return phases.of(strategyId);
    }
}
