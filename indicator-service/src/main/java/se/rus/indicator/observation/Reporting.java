package se.rus.indicator.observation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import se.rus.contracts.indicator.Breakdown;
import se.rus.indicator.assessment.Assessment;
import se.rus.indicator.assessment.AssessmentInput;
import se.rus.indicator.assessment.Assessor;
import se.rus.indicator.definition.DefinitionState;
import se.rus.indicator.definition.Definitions;
import se.rus.indicator.period.Period;
import se.rus.platform.decision.RejectedException;
import se.rus.platform.decision.StaleVersionException;
import se.rus.platform.security.Caller;
import se.rus.platform.security.Roles;
import se.rus.platform.store.Append;
import se.rus.platform.store.AppendResult;
import se.rus.platform.store.EventStore;
import se.rus.platform.store.Metadata;
import se.rus.platform.store.StreamId;

/** One value, put by the one whose it is. */
@ApplicationScoped
public class Reporting {
    private final Observations observations;
    private final Definitions definitions;
    private final EventStore store;
    private final OwnSeries series;
    private final Caller caller;
    private final Clock clock;

    Reporting(
            Observations observations,
            Definitions definitions,
            EventStore store,
            OwnSeries series,
            Caller caller,
            Clock clock) {
        this.observations = observations;
        this.definitions = definitions;
        this.store = store;
        this.series = series;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * A report's outcome.
     *
     * @param position in the store; 0 when nothing changed
     * @param assessment what the value means; null for breakdowns and when nothing changed
     */
    record Reported(ReportOutcome outcome, long position, Assessment assessment) {}

    /**
     * Reports a value. When another request is faster, it is decided anew upon what that one stored, so that the same
     * value sent twice at once is recorded once and answered twice.
     *
     * @param seen needed when another value is there already
     */
    Uni<Reported> report(ObservationKey key, NewValue value, Seen seen) {
        caller.requireActor(key.actor(), "#actor");
        Intent intent = value.intent(key, clock.instant());
        Metadata metadata = caller.metadata(Roles.REPORTER);
        return definitions
                .one(key.indicatorId())
                .chain(found -> decideAndAppend(intent, seen, metadata))
                .onFailure(StaleVersionException.class)
                .recoverWithUni(() -> decideAndAppend(intent, seen, metadata));
    }

    private Uni<Reported> decideAndAppend(Intent intent, Seen seen, Metadata metadata) {
        return series.around(intent.key())
                .chain(around -> observations
                        .decide(List.of(intent), around.standing())
                        .map(List::getFirst)
                        .invoke(decided -> requireSeen(decided, seen))
                        .chain(decided -> append(decided, around, metadata)));
    }

    private Uni<Reported> append(DecidedReport decided, OwnSeries.Found around, Metadata metadata) {
        return decided.append()
                .map(stream -> store.append(new Append(List.of(stream), metadata, Optional.empty()))
                        .map(Reporting::position)
                        .chain(position -> assessed(decided, around, position)))
                .orElseGet(() -> Uni.createFrom().item(new Reported(decided.outcome(), 0, null)));
    }

    /**
     * What the value means, at once for the one who has just reported it: with the actor's own series, not yet beside the
     * others'. The published assessment is of the latest period and follows within a second.
     */
    private Uni<Reported> assessed(DecidedReport decided, OwnSeries.Found around, long position) {
        ObservationKey key = decided.intent().key();
        return key.breakdown().equals(Breakdown.TOTAL)
                ? definitions
                        .one(key.indicatorId())
                        .map(indicator -> new Reported(
                                decided.outcome(), position, assessment(indicator, around, decided.intent())))
                : Uni.createFrom().item(new Reported(decided.outcome(), position, null));
    }

    private static Assessment assessment(DefinitionState indicator, OwnSeries.Found around, Intent intent) {
        Period period = Period.of(intent.key().period());
        return Assessor.assess(new AssessmentInput(
                indicator.definition(), around.with(period, intent.value()), period, intent.value(), Optional.empty()));
    }

    private static void requireSeen(DecidedReport decided, Seen seen) {
        switch (decided.outcome()) {
            case ReportOutcome.Refused(var reason) -> throw new RejectedException(reason);
            case ReportOutcome.Revised(long version, var ignored) -> seen.requireRevisionOf(version - 1);
            case ReportOutcome.Recorded ignored -> seen.requireNoneOr(0);
            case ReportOutcome.Unchanged ignored -> {}
        }
    }

    private static long position(AppendResult result) {
        return switch (result) {
            case AppendResult.Appended(long position) -> position;
            case AppendResult.Conflict(StreamId ignored, long expected, long actual) ->
                throw new StaleVersionException(expected, actual);
            case AppendResult.KeyUsed ignored -> throw new IllegalStateException("a put has no Idempotency-Key");
        };
    }
}
