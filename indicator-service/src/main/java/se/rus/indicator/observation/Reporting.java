package se.rus.indicator.observation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import se.rus.indicator.definition.Definition;
import se.rus.indicator.definition.Definitions;
import se.rus.platform.decision.RejectedException;
import se.rus.platform.decision.StaleVersionException;
import se.rus.platform.http.ProblemType;
import se.rus.platform.security.Caller;
import se.rus.platform.security.Roles;
import se.rus.platform.store.AppendResult;
import se.rus.platform.store.Metadata;
import se.rus.platform.store.StreamId;

/** One value, put by the one whose it is. */
@ApplicationScoped
public class Reporting {
    private final Observations observations;
    private final Definitions definitions;
    private final Caller caller;
    private final Clock clock;

    Reporting(Observations observations, Definitions definitions, Caller caller, Clock clock) {
        this.observations = observations;
        this.definitions = definitions;
        this.caller = caller;
        this.clock = clock;
    }

    /** A report's outcome and the store's position; 0 when nothing changed. */
    record Reported(ReportOutcome outcome, long position) {}

    /**
     * Reports a value. When another request is faster, it is decided anew upon what that one stored, so that the same
     * value sent twice at once is recorded once and answered twice.
     *
     * @param seen needed when another value is there already
     */
    Uni<Reported> report(ObservationKey key, NewValue value, Seen seen) {
        caller.requireActor(key.actor(), "#actor");
        value.checked();
        Metadata metadata = caller.metadata(Roles.REPORTER);
        return definitions
                .byId(List.of(key.indicatorId()))
                .map(found -> Optional.ofNullable(found.get(key.indicatorId())).orElseThrow(Reporting::noSuchIndicator))
                .map(definition -> report(definition, key, value))
                .chain(report -> decideAndAppend(report, seen, metadata)
                        .onFailure(StaleVersionException.class)
                        .recoverWithUni(() -> decideAndAppend(report, seen, metadata)));
    }

    private Uni<Reported> decideAndAppend(ObservationDecider.Report report, Seen seen, Metadata metadata) {
        return observations
                .decide(List.of(report))
                .map(List::getFirst)
                .invoke(decided -> requireSeen(decided, seen))
                .chain(decided ->
                        observations.append(List.of(decided), metadata).map(results -> reported(decided, results)));
    }

    /** All versions of a value; 404 when there is none. */
    Uni<ObservationHistory> history(ObservationKey key) {
        return observations
                .history(key)
                .map(found -> found.orElseThrow(() -> ProblemType.NOT_FOUND.exception(
                        "Nothing has been reported here.", "Inget är rapporterat här.")));
    }

    private ObservationDecider.Report report(Definition definition, ObservationKey key, NewValue value) {
        return new ObservationDecider.Report(
                definition, key, value.checked(), value.statusOrFinal(), value.reason(), null, clock.instant());
    }

    private static void requireSeen(DecidedReport decided, Seen seen) {
        switch (decided.outcome()) {
            case ReportOutcome.Refused(var reason) -> throw new RejectedException(reason);
            case ReportOutcome.Revised(long version, var ignored) -> seen.requireRevisionOf(version - 1);
            case ReportOutcome.Recorded ignored -> seen.requireNoneOr(0);
            case ReportOutcome.Unchanged ignored -> {}
        }
    }

    private static Reported reported(DecidedReport decided, List<AppendResult> results) {
        if (results.isEmpty()) {
            return new Reported(decided.outcome(), 0);
        }
        return switch (results.getFirst()) {
            case AppendResult.Appended(long position) -> new Reported(decided.outcome(), position);
            case AppendResult.Conflict(StreamId ignored, long expected, long actual) ->
                throw new StaleVersionException(expected, actual);
            case AppendResult.KeyUsed ignored -> throw new IllegalStateException("a put has no Idempotency-Key");
        };
    }

    private static RuntimeException noSuchIndicator() {
        return ProblemType.NOT_FOUND.exception(
                "There is no indicator with this id.", "Det finns ingen indikator med detta id.");
    }
}
