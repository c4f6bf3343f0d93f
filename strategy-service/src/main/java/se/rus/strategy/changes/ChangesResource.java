package se.rus.strategy.changes;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.rus.platform.http.FieldError;
import se.rus.platform.http.ProblemType;
import se.rus.strategy.actor.Days;
import se.rus.strategy.adoption.StrategyElements;

/** What is new since a meeting. Open for everybody. */
@Path("/strategy/v1/strategies/{strategyId}/progress/changes")
@Tag(name = "Progress")
public class ChangesResource {
    private final StrategyElements strategies;
    private final Changes changes;

    ChangesResource(StrategyElements strategies, Changes changes) {
        this.strategies = strategies;
        this.changes = changes;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "getProgressChanges",
            summary = "What has changed since a day",
            description = "Signals that are another now than at the beginning of the day, the worse ones first; who has"
                    + " reported; money granted. Signaler som är annorlunda nu än vid dagens början, försämringar först; vilka"
                    + " som har rapporterat; beviljade medel.")
    public Uni<ChangesDocument> since(
            String strategyId,
            @Parameter(required = true, example = "2026-05-01", description = "A day. En dag.") @QueryParam("since")
                    String since) {
        LocalDate day = day(since);
        return strategies.of(strategyId).chain(ignored -> changes.since(strategyId, Days.startOf(day)));
    }

    private static LocalDate day(String text) {
        LocalDate day = Days.read(text, "since");
        if (day == null) {
            throw ProblemType.INVALID_REQUEST.exception(
                    "Say since which day.",
                    "Ange sedan vilken dag.",
                    new FieldError(
                            "?since",
                            "required",
                            "is a day, for example 2026-05-01",
                            "är en dag, till exempel 2026-05-01"));
        }
        return day;
    }
}
