package se.rus.strategy.relation;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
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
import se.rus.platform.http.PageOf;
import se.rus.platform.http.Paging;
import se.rus.strategy.adoption.StrategyElements;

/** How all actors of a county relate to its strategy. Open to all. */
@Path("/strategy/v1/strategies/{strategyId}/actor-relations")
@Tag(name = "Relations")
public class RelationResource {
    private final StrategyElements strategies;
    private final RelationReader reader;
    private final Clock clock;

    RelationResource(StrategyElements strategies, RelationReader reader, Clock clock) {
        this.strategies = strategies;
        this.reader = reader;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listRelations",
            summary = "Every actor's relation",
            description = "By name, those not assessed too. I namnordning, även inte bedömda.")
    @APIResponse(
            responseCode = "200",
            description = "A page of them. En sida.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "example", value = RelationExamples.RELATIONS)))
    public Uni<PageOf<ActorRelation>> list(
            @Size(max = 60) String strategyId,
            @Parameter(
                            description = "The day; left out: today. Dagen; utelämnad: i dag.",
                            example = "2021-12-31",
                            schema = @Schema(format = "date"))
                    @QueryParam("asOf")
                    String asOf,
            @BeanParam @Valid Paging paging) {
        LocalDate day = day(asOf);
        return strategies.of(strategyId).chain(strategy -> reader.page(strategy, day, paging));
    }

    @GET
    @Path("/summary")
    @PermitAll
    @Operation(
            operationId = "summariseRelations",
            summary = "How many at each step",
            description = "Each actor of the county once, by its own latest assessment; units and documents are not"
                    + " counted. Varje aktör i länet en gång; enheter och dokument räknas inte.")
    @APIResponse(
            responseCode = "200",
            description = "The summary. Sammanfattningen.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = RelationSummary.class),
                            examples = @ExampleObject(name = "example", value = RelationExamples.SUMMARY)))
    public Uni<RelationSummary> summary(
            @Size(max = 60) String strategyId,
            @Parameter(
                            description = "The day; left out: today. Dagen; utelämnad: i dag.",
                            example = "2021-12-31",
                            schema = @Schema(format = "date"))
                    @QueryParam("asOf")
                    String asOf) {
        LocalDate day = day(asOf);
        return strategies.of(strategyId).chain(strategy -> reader.summary(strategy, day));
    }

    private LocalDate day(String asOf) {
        return asOf == null ? Days.today(clock) : Days.read(asOf, "asOf");
    }
}
