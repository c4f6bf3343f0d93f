package se.rus.strategy.counting;

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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.rus.contracts.strategy.ShiftStage;
import se.rus.strategy.adoption.StrategyElements;
import se.rus.strategy.shift.Shift;
import se.rus.strategy.shift.ShiftDocument;
import se.rus.strategy.shift.ShiftViews;

/** Where the shifts of a strategy came from and what stays of them. Open for everybody. */
@Path("/strategy/v1/strategies/{strategyId}/contributions/shift-results")
@Tag(name = "Contributions")
public class ShiftResultsResource {
    private final StrategyElements strategies;
    private final ShiftViews shifts;

    ShiftResultsResource(StrategyElements strategies, ShiftViews shifts) {
        this.strategies = strategies;
        this.shifts = shifts;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "getShiftResults",
            summary = "Origin, cooperation and outcome of shifts",
            description = "Of those that have happened: what the work came out of, from which step of the cooperation"
                    + " ladder to which, and what became of it. För dem som skett: vad arbetet kom ur, från vilket till"
                    + " vilket steg på samverkanstrappan, och vad som blev av det.")
    @APIResponse(
            responseCode = "200",
            description = "The counts. Antalen.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ShiftResults.class),
                            examples = @ExampleObject(name = "two", value = ContributionExamples.RESULTS)))
    public Uni<ShiftResults> get(@Size(max = 60) String strategyId) {
        return strategies
                .of(strategyId)
                .chain(known -> shifts.ofStrategy(known.strategyId())
                        .map(all -> ShiftResults.of(known.strategyId(), happened(all))));
    }

    private static List<Shift> happened(List<ShiftDocument> all) {
        return all.stream()
                .filter(each -> each.state() == ShiftStage.HAPPENED)
                .map(ShiftDocument::shift)
                .toList();
    }
}
