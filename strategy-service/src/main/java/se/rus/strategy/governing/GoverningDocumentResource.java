package se.rus.strategy.governing;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.rus.platform.calendar.Days;
import se.rus.strategy.adoption.DraftAccess;
import se.rus.strategy.adoption.StrategyReplies;
import se.rus.strategy.adoption.StrategyViews;

/** The documents that a strategy names, with a word on whether they hold in a year. */
@Path("/strategy/v1/strategies/{strategyId}/governing-documents")
@Tag(name = "Strategies")
public class GoverningDocumentResource {
    private final StrategyViews views;
    private final DraftAccess access;
    private final Clock clock;

    GoverningDocumentResource(StrategyViews views, DraftAccess access, Clock clock) {
        this.views = views;
        this.access = access;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listGoverningDocuments",
            summary = "Governing documents and whether they hold",
            description = "Of the strategy as it stands, seen from a year: valid, notYet, expired, impossible (ends"
                    + " before it begins) or notStated. Strategins styrdokument sedda från ett år.")
    @APIResponse(
            responseCode = "200",
            description = "All of them. Alla.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = GoverningDocuments.class),
                            examples = @ExampleObject(name = "documents", value = GoverningExamples.DOCUMENTS)))
    public Uni<GoverningDocuments> list(
            String strategyId,
            @Parameter(description = "Year; left out: this year. År; utelämnat: i år.", example = "2026")
                    @QueryParam("asOf")
                    @Min(1900)
                    @Max(2200)
                    Integer asOf) {
        int year = asOf == null ? Days.today(clock).getYear() : asOf;
        return views.one(strategyId)
                .map(found ->
                        found.filter(shown -> access.reads(shown.document())).orElseThrow(StrategyReplies::missing))
                .map(shown -> new GoverningDocuments(
                        strategyId, year, HeldDocument.all(shown.document().content(), year)));
    }

    /**
     * The documents in their order.
     *
     * @param strategyId the strategy
     * @param asOf the year that they are seen from
     * @param items the documents, in the order of the strategy
     */
    @Schema(name = "GoverningDocuments")
    public record GoverningDocuments(String strategyId, int asOf, List<HeldDocument> items) {}
}
