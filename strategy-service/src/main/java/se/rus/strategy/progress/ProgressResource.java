package se.rus.strategy.progress;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.rus.contracts.progress.ProgressDocument;
import se.rus.platform.http.Etag;
import se.rus.platform.http.ProblemException;
import se.rus.platform.http.ProblemType;

/** The shared progress view. Open: what has been published belongs to everybody. */
@Path("/strategy/v1/strategies/{strategyId}/progress")
@Tag(name = "Progress", description = "The shared progress view. Den gemensamma lägesbilden.")
public class ProgressResource {
    private final ProgressViews views;
    private final Freshness freshness;

    ProgressResource(ProgressViews views, Freshness freshness) {
        this.views = views;
        this.freshness = freshness;
    }

    @GET
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getProgress",
            summary = "What all have contributed",
            description = "Per goal, indicator and actor: observations, signals and granted kronor. Per mål, indikator"
                    + " och aktör: observationer, signaler och beviljade kronor.")
    @APIResponse(
            responseCode = "200",
            description = "The document; the same that is published on rus.progress.v1. Lägesbilden.",
            content = @Content(schema = @Schema(implementation = ProgressDocument.class)))
    @APIResponse(responseCode = "304", description = "Unchanged. Oförändrad.")
    @APIResponse(responseCode = "503", description = "minPosition is not in it yet. Ännu inte med.")
    public Uni<Response> progress(
            String strategyId,
            @Parameter(
                            description = "Waits at most 5 s until this event is in the document: source and the"
                                    + " Rus-Position that the write answered",
                            example = "indicators:123")
                    @QueryParam("minPosition")
                    String minPosition,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch) {
        return MinPosition.parse(minPosition)
                .map(freshness::reached)
                .orElseGet(() -> Uni.createFrom().item(true))
                .chain(fresh -> fresh
                        ? served(strategyId, ifNoneMatch)
                        : Uni.createFrom().failure(notYet()));
    }

    private Uni<Response> served(String strategyId, String ifNoneMatch) {
        return views.one(strategyId)
                .map(found -> found.orElseThrow(ProgressResource::missing))
                .map(view -> Etag.matches(ifNoneMatch, view.sequence)
                        ? Response.notModified()
                                .header(HttpHeaders.ETAG, Etag.of(view.sequence))
                                .build()
                        : Response.ok(view.doc)
                                .header(HttpHeaders.ETAG, Etag.of(view.sequence))
                                .build());
    }

    private static ProblemException missing() {
        return ProblemType.NOT_FOUND.exception(
                "There is no adopted strategy with this id, or its adoption is a moment away.",
                "Det finns ingen antagen strategi med detta id, eller så är antagandet strax här.");
    }

    private static ProblemException notYet() {
        return ProblemType.UNAVAILABLE.exception(
                "The event is not in the document yet. Ask again after the time in Retry-After.",
                "Händelsen finns inte i lägesbilden ännu. Fråga igen efter tiden i Retry-After.");
    }
}
