package se.rus.strategy.cycle;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.rus.platform.http.Answers;
import se.rus.platform.http.PageOf;
import se.rus.platform.http.Paging;
import se.rus.strategy.deviation.DeviationDocument;
import se.rus.strategy.deviation.DeviationViews;
import se.rus.strategy.deviation.Span;

/** Follow-up cycles to read, with the deviations of their period. */
@Path("/strategy/v1/follow-up-cycles")
@Tag(name = "Follow-up cycles")
public class CycleReadingResource {
    private final CycleViews views;
    private final DeviationViews deviations;

    CycleReadingResource(CycleViews views, DeviationViews deviations) {
        this.views = views;
        this.deviations = deviations;
    }

    @GET
    @Authenticated
    @Operation(
            operationId = "listCycles",
            summary = "Follow-up cycles",
            description = "The latest period first. Senaste perioden först.")
    @APIResponse(
            responseCode = "200",
            description = "One page. En sida.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "schools", value = CycleExamples.PAGE)))
    public Uni<PageOf<CycleDocument>> list(@BeanParam @Valid CycleFilter filter, @BeanParam @Valid Paging paging) {
        return views.matching(filter, paging);
    }

    @GET
    @Path("/{cycleId}")
    @Authenticated
    @Operation(operationId = "getCycle", summary = "One follow-up cycle", description = "With its ETag. Med dess ETag.")
    @APIResponse(
            responseCode = "200",
            description = "The cycle. Uppföljningen.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = CycleDocument.class),
                            examples = @ExampleObject(name = "schools", value = CycleExamples.CYCLE)))
    public Uni<Response> get(@Size(max = 60) String cycleId) {
        return one(cycleId).map(document -> Answers.shown(document, document.version()));
    }

    @GET
    @Path("/{cycleId}/deviations")
    @Authenticated
    @Operation(
            operationId = "listDeviationsOfCycle",
            summary = "Deviations of a cycle",
            description =
                    "Found, or assessed since, in a period that lies in the cycle; negative ones first. Funna eller bedömda i en period som ligger i uppföljningen; negativa först.")
    @APIResponse(
            responseCode = "200",
            description = "One page. En sida.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "schools", value = CycleExamples.DEVIATIONS)))
    public Uni<PageOf<DeviationDocument>> deviations(@Size(max = 60) String cycleId, @BeanParam @Valid Paging paging) {
        return one(cycleId).chain(cycle -> {
            Span span = Span.of(cycle.period()).orElseThrow();
            return deviations.ofStrategy(cycle.strategyId()).map(all -> page(all, span, paging));
        });
    }

    private static PageOf<DeviationDocument> page(List<DeviationDocument> all, Span span, Paging paging) {
        List<DeviationDocument> found =
                all.stream().filter(each -> each.isOf(span)).toList();
        return PageOf.of(
                found.stream().skip(paging.offset()).limit(paging.limit()).toList(), paging, found.size());
    }

    private Uni<CycleDocument> one(String cycleId) {
        return views.one(cycleId).map(found -> found.orElseThrow(CycleResource::missing));
    }
}
