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
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.rus.contracts.progress.ProgressDocument;
import se.rus.platform.http.Etag;
import se.rus.platform.http.ProblemType;

/** The shared progress view. Open for everybody. */
@Path("/strategy/v1/strategies/{strategyId}/progress")
@Tag(name = "Progress", description = "How it goes, for each and all. Hur det går, för var och en och alla.")
public class ProgressResource {
    private final Progress progress;

    ProgressResource(Progress progress) {
        this.progress = progress;
    }

    @GET
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getProgress",
            summary = "The progress of a strategy",
            description = "The same document as on rus.progress.v1. With minPosition, for example indicators:123, it"
                    + " waits at most 5 seconds until that event is in it. Samma dokument som på rus.progress.v1; med"
                    + " minPosition väntar svaret högst 5 sekunder på att händelsen är med.")
    @APIResponse(
            responseCode = "200",
            description = "The document. Dokumentet.",
            content = @Content(schema = @Schema(implementation = ProgressDocument.class)))
    public Uni<Response> get(
            String strategyId,
            @QueryParam("minPosition") String minPosition,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch) {
        Uni<Void> ready = Optional.ofNullable(minPosition)
                .map(SeenPosition::of)
                .map(progress::await)
                .orElseGet(() -> Uni.createFrom().voidItem());
        return ready.chain(() -> progress.of(strategyId))
                .map(found -> found.orElseThrow(ProgressResource::missing))
                .map(served -> (Etag.matches(ifNoneMatch, served.sequence())
                                ? Response.notModified()
                                : Response.ok(served.json()))
                        .header(HttpHeaders.ETAG, Etag.of(served.sequence()))
                        .build());
    }

    static RuntimeException missing() {
        return ProblemType.NOT_FOUND.exception(
                "There is no adopted strategy with this id, or it has not reached the progress view yet.",
                "Det finns ingen antagen strategi med detta id, eller så har den inte nått lägesbilden ännu.");
    }
}
