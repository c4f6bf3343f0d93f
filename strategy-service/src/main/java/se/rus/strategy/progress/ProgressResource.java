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
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.rus.contracts.progress.ProgressDocument;
import se.rus.platform.calendar.Days;
import se.rus.platform.http.Etag;
import se.rus.platform.http.FieldError;
import se.rus.platform.http.ProblemType;
import se.rus.strategy.progress.Progress.Served;

/** The shared progress view. Open for everybody. */
@Path("/strategy/v1/strategies/{strategyId}/progress")
@Tag(name = "Progress", description = "How it goes, for each and all. Hur det går, för var och en och alla.")
public class ProgressResource {
    private final Progress progress;
    private final ProgressDays days;

    private final Clock clock;

    ProgressResource(Progress progress, ProgressDays days, Clock clock) {
        this.progress = progress;
        this.days = days;
        this.clock = clock;
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
            @Parameter(
                            description = "As it was shown at the end of a day in Sweden; 404 before the first day that"
                                    + " was kept. Som den visades när dagen var slut.",
                            example = "2026-05-01")
                    @QueryParam("asOf")
                    String asOf,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch) {
        Optional<LocalDate> day = Optional.ofNullable(asOf).map(this::passed);
        Uni<Void> ready = Optional.ofNullable(minPosition)
                .map(SeenPosition::of)
                .map(progress::await)
                .orElseGet(() -> Uni.createFrom().voidItem());
        return ready.chain(() -> day.map(on -> shown(strategyId, on)).orElseGet(() -> newest(strategyId)))
                .map(served -> (Etag.matches(ifNoneMatch, served.sequence())
                                ? Response.notModified()
                                : Response.ok(served.json()))
                        .header(HttpHeaders.ETAG, Etag.of(served.sequence()))
                        .build());
    }

    private Uni<Served> newest(String strategyId) {
        return progress.of(strategyId).map(found -> found.orElseThrow(ProgressResource::missing));
    }

    private Uni<Served> shown(String strategyId, LocalDate day) {
        return days.asOf(strategyId, day)
                .chain(found -> found.isPresent()
                        ? Uni.createFrom().item(found.get())
                        : days.firstDay(strategyId).map(first -> {
                            throw first.map(ProgressResource::before).orElseGet(ProgressResource::missing);
                        }));
    }

    /** @throws se.rus.platform.http.ProblemException 400 for what is no day, or a day to come */
    private LocalDate passed(String text) {
        LocalDate day = Days.read(text, "asOf");
        if (day.isAfter(Days.today(clock))) {
            throw ProblemType.INVALID_REQUEST.exception(
                    "Nobody knows the state of a day to come.",
                    "Läget en kommande dag är inte känt.",
                    new FieldError("?asOf", "as-of-in-future", "is today or earlier", "är i dag eller tidigare"));
        }
        return day;
    }

    private static RuntimeException before(LocalDate first) {
        return ProblemType.NOT_FOUND.exception(
                "Nothing is known of that day: the first day whose progress was kept is " + first + ".",
                "Läget den dagen är inte känt: den första dagen vars läge finns kvar är " + first + ".");
    }

    static RuntimeException missing() {
        return ProblemType.NOT_FOUND.exception(
                "There is no adopted strategy with this id, or it has not reached the progress view yet.",
                "Det finns ingen antagen strategi med detta id, eller så har den inte nått lägesbilden ännu.");
    }
}
