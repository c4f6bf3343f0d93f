package se.rus.strategy.deviation;

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

/** Whom the analyst of a deviation may learn from. For everybody with a token. */
@Path("/strategy/v1/deviations/{deviationId}/better-performers")
@Tag(name = "Deviations")
public class BetterPerformersResource {
    private final Deviations deviations;
    private final IndicatorsHeardOf indicators;

    BetterPerformersResource(Deviations deviations, IndicatorsHeardOf indicators) {
        this.deviations = deviations;
        this.indicators = indicators;
    }

    @GET
    @Authenticated
    @Operation(
            operationId = "listBetterPerformers",
            summary = "Who does better",
            description = "The actors of the county with a better value, or signal, in the same period; the best first."
                    + " Länets aktörer med bättre värde, eller signal, i samma period; den bästa först.")
    @APIResponse(
            responseCode = "200",
            description = "Those who do better. De som lyckas bättre.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = BetterPerformers.class),
                            examples = @ExampleObject(name = "schools", value = DeviationExamples.BETTER)))
    public Uni<BetterPerformers> get(@Size(max = 60) String deviationId) {
        return deviations
                .existing(deviationId)
                .chain(it -> BetterPerformers.own(it.state())
                        .map(own -> compared(it.state(), own))
                        .orElseGet(() -> Uni.createFrom().item(BetterPerformers.none(deviationId))));
    }

    private Uni<BetterPerformers> compared(DeviationState deviation, Heard own) {
        String id = deviation.deviationId();
        return indicators
                .one(deviation.subject().indicatorId())
                .chain(found -> found.map(indicator -> indicators
                                .others(deviation.subject(), own.period())
                                .map(others -> BetterPerformers.than(own, others, indicator.desired(), id)))
                        .orElseGet(() -> Uni.createFrom().item(BetterPerformers.none(id))));
    }
}
