package se.rus.indicator.observation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import se.rus.contracts.indicator.Breakdown;
import se.rus.indicator.assessment.Assessment;
import se.rus.indicator.definition.Definitions;
import se.rus.indicator.signal.Previews;
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
    private final Previews signals;
    private final Caller caller;
    private final Clock clock;

    Reporting(
            Observations observations,
            Definitions definitions,
            EventStore store,
            Previews signals,
            Caller caller,
            Clock clock) {
        this.observations = observations;
        this.definitions = definitions;
        this.store = store;
        this.signals = signals;
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
        return observations
                .decide(List.of(intent))
                .map(List::getFirst)
                .invoke(decided -> requireSeen(decided, seen))
                .chain(decided -> append(decided, metadata));
    }

    private Uni<Reported> append(DecidedReport decided, Metadata metadata) {
        return decided.append()
                .map(stream -> store.append(new Append(List.of(stream), metadata, Optional.empty()))
                        .map(Reporting::position)
                        .chain(position -> assessed(decided, position)))
                .orElseGet(() -> Uni.createFrom().item(new Reported(decided.outcome(), 0, null)));
    }

    private Uni<Reported> assessed(DecidedReport decided, long position) {
        ObservationKey key = decided.intent().key();
        return key.breakdown().equals(Breakdown.TOTAL)
                ? signals.preview(
                                key.indicatorId(),
                                key.actor(),
                                key.period(),
                                decided.intent().value())
                        .map(assessment -> new Reported(decided.outcome(), position, assessment))
                : Uni.createFrom().item(new Reported(decided.outcome(), position, null));
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
