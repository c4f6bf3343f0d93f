package se.rus.indicator.observation;

import java.util.Optional;
import se.rus.indicator.observation.ObservationCommand.Report;
import se.rus.indicator.observation.ObservationCommand.Withdraw;
import se.rus.indicator.observation.ObservationEvent.ObservationRecorded;
import se.rus.indicator.observation.ObservationEvent.ObservationRevised;
import se.rus.indicator.observation.ObservationEvent.ObservationWithdrawn;
import se.rus.platform.decision.Decider;
import se.rus.platform.decision.Decision;
import se.rus.platform.decision.Rejection;

/** Decides what becomes of a reported value. */
public final class ObservationDecider implements Decider<ObservationCommand, ObservationState, ObservationEvent> {

    @Override
    public ObservationState initial() {
        return ObservationState.NONE;
    }

    @Override
    public Decision<ObservationEvent> decide(ObservationCommand command, ObservationState state) {
        return switch (command) {
            case Report it -> report(it, state);
            case Withdraw it -> withdraw(it, state);
        };
    }

    private static Decision<ObservationEvent> report(Report it, ObservationState state) {
        Optional<Rejection> impossible = ReportRules.impossible(it);
        if (impossible.isPresent()) {
            return Decision.reject(impossible.get());
        }
        if (state.exists() && state.says(it.intent().value(), it.intent().status())) {
            return Decision.nothingNew();
        }
        return ReportRules.refused(it, state)
                .<Decision<ObservationEvent>>map(Decision::reject)
                .orElseGet(() -> Decision.accept(state.exists() ? revised(it, state) : recorded(it)));
    }

    private static ObservationEvent recorded(Report it) {
        Intent intent = it.intent();
        return new ObservationRecorded(
                intent.key(),
                intent.value(),
                intent.status(),
                intent.submissionId(),
                intent.at(),
                it.indicator().version(),
                it.findings(),
                intent.confirmation());
    }

    private static ObservationEvent revised(Report it, ObservationState state) {
        Intent intent = it.intent();
        return new ObservationRevised(
                intent.key(),
                intent.value(),
                intent.status(),
                intent.submissionId(),
                intent.at(),
                state.value(),
                intent.reason(),
                it.indicator().version(),
                it.findings(),
                intent.confirmation());
    }

    private static Decision<ObservationEvent> withdraw(Withdraw it, ObservationState state) {
        if (!state.exists()) {
            return Decision.reject(Rejection.notFound(
                    "nothing-reported", "Nothing has been reported here.", "Inget är rapporterat här."));
        }
        return state.withdrawn()
                ? Decision.nothingNew()
                : Decision.accept(
                        new ObservationWithdrawn(it.key(), state.value(), state.status(), it.reason(), it.at()));
    }

    @Override
    public ObservationState evolve(ObservationState state, ObservationEvent event) {
        long next = state.version() + 1;
        return switch (event) {
            case ObservationRecorded it -> new ObservationState(next, it.value(), it.status(), false);
            case ObservationRevised it -> new ObservationState(next, it.value(), it.status(), false);
            case ObservationWithdrawn ignored -> new ObservationState(next, null, state.status(), true);
        };
    }
}
