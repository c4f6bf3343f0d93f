package se.rus.strategy.version;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.rus.platform.http.PageOf;
import se.rus.platform.http.Paging;
import se.rus.strategy.adoption.StrategyDocument;
import se.rus.strategy.adoption.StrategyElements;
import se.rus.strategy.adoption.StrategyExamples;

/** The adopted versions of a strategy, each readable for ever as it was. */
@Path("/strategy/v1/strategies/{strategyId}/versions")
@Tag(name = "Versions", description = "Adopted versions of strategies. Strategiers antagna versioner.")
public class VersionResource {
    private final Versions versions;
    private final VersionViews views;
    private final StrategyElements strategies;

    VersionResource(Versions versions, VersionViews views, StrategyElements strategies) {
        this.versions = versions;
        this.views = views;
        this.strategies = strategies;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listStrategyVersions",
            summary = "Adopted versions",
            description = "The newest first; none before the first adoption. Den nyaste först; inga före det första"
                    + " antagandet.")
    @APIResponse(
            responseCode = "200",
            description = "One page. En sida.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "page", value = VersionExamples.PAGE)))
    public Uni<PageOf<StrategyVersion>> list(String strategyId, @BeanParam @Valid Paging paging) {
        return strategies.of(strategyId).chain(() -> views.of(strategyId, paging));
    }

    @GET
    @Path("/{number}")
    @PermitAll
    @Operation(
            operationId = "getStrategyVersion",
            summary = "One version as it was adopted",
            description = "It never changes, whatever comes after. Den ändras aldrig, vad som än kommer efter.")
    @APIResponse(
            responseCode = "200",
            description = "The version. Versionen.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = StrategyDocument.class),
                            examples = @ExampleObject(name = "plan", value = StrategyExamples.STRATEGY)))
    public Uni<StrategyDocument> get(String strategyId, @Min(1) @Max(100_000) int number) {
        return versions.adopted(strategyId, number);
    }

    @GET
    @Path("/{number}/comparison")
    @PermitAll
    @Operation(
            operationId = "compareStrategyVersions",
            summary = "What differs from another version",
            description = "Parts added, removed and changed, field by field, on the way from this version to the other."
                    + " Either may be the draft under way. Delar som har tillkommit, utgått och ändrats, fält för fält,"
                    + " på vägen från den här versionen till den andra. Endera får vara det pågående utkastet.")
    @APIResponse(
            responseCode = "200",
            description = "What differs. Det som skiljer.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = VersionComparison.class),
                            examples = @ExampleObject(name = "revision", value = VersionExamples.COMPARISON)))
    public Uni<VersionComparison> compare(
            String strategyId,
            @Min(1) @Max(100_000) int number,
            @Parameter(description = "Number of the other version. Den andra versionens nummer.", example = "2")
                    @QueryParam("with")
                    @NotNull
                    @Min(1)
                    @Max(100_000)
                    Integer with) {
        return versions.compared(strategyId, number, with);
    }
}
