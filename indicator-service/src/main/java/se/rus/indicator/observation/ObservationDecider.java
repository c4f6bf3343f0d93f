package se.rus.indicator.observation;

import java.math.BigDecimal;
import java.time.Instant;
import se.rus.contracts.indicator.ObservationStatus;
import se.rus.indicator.definition.Definition;
import se.rus.indicator.observation.ObservationEvent.ObservationAssessed;
import se.rus.indicator.observation.ObservationEvent.ObservationRecorded;
import se.rus.indicator.observation.ObservationEvent.ObservationRevised;
import se.rus.platform.decision.Decider;
import se.rus.platform.decision.Decision;
import se.rus.platform.decision.Rejection;

/** Decides what becomes of a reported value. */
public final class ObservationDecider
        implements Decider<ObservationDecider.Report, ObservationState, ObservationEvent> {

    /**
     * A value is reported.
     *
     * @param value null for missing
     * @param reason why it differs from what was reported before; null for a first value
     */
    public record Report(
            Definition definition,
            ObservationKey key,
            BigDecimal value,
            ObservationStatus status,
            String reason,
            String submissionId,
            Instant at) {}

    @Override
    public ObservationState initial() {
        return ObservationState.NONE;
    }

    @Override
    public Decision<ObservationEvent> decide(Report it, ObservationState state) {
        if (!it.definition().expectedActors().contains(it.key().actor())) {
            return Decision.reject(Rejection.rule(
                    "not-expected",
                    "/actor",
                    it.key().actor() + " is not among those who report "
                            + it.definition().code() + ".",
                    it.key().actor() + " är inte bland dem som rapporterar "
                            + it.definition().code() + "."));
        }
        if (state.exists() && state.says(it.value(), it.status())) {
            return Decision.nothingNew();
        }
        if (!state.exists()) {
            return Decision.accept(
                    new ObservationRecorded(it.key(), it.value(), it.status(), it.submissionId(), it.at()));
        }
        return it.reason() == null || it.reason().isBlank()
                ? Decision.reject(Rejection.rule(
                        "reason-missing",
                        "/reason",
                        "Another value has been reported: say why it is revised.",
                        "Ett annat värde är rapporterat: ange varför det ändras."))
                : Decision.accept(new ObservationRevised(
                        it.key(), it.value(), it.status(), it.submissionId(), it.at(), state.value(), it.reason()));
    }

    @Override
    public ObservationState evolve(ObservationState state, ObservationEvent event) {
        return switch (event) {
            case ObservationRecorded it -> new ObservationState(state.version() + 1, it.value(), it.status());
            case ObservationRevised it -> new ObservationState(state.version() + 1, it.value(), it.status());
            case ObservationAssessed ignored -> state;
        };
    }
}
