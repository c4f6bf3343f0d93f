package se.rus.indicator.publishing;

import java.time.Instant;
import java.util.Optional;
import se.rus.contracts.indicator.ObligationSet;
import se.rus.indicator.obligation.Obligation;
import se.rus.indicator.obligation.ObligationEvent;
import se.rus.platform.relay.PublicEvent;

/** Obligations as the world is told of them: what is due when. Who may report again after closing changes no due day. */
final class PublicObligations {
    private PublicObligations() {}

    static Optional<PublicEvent> of(ObligationEvent event) {
        return switch (event) {
            case ObligationEvent.ObligationSet it -> Optional.of(set(it.obligation(), it.setAt()));
            case ObligationEvent.ObligationRevised it -> Optional.of(set(it.obligation(), it.revisedAt()));
            case ObligationEvent.ObligationReopened ignored -> Optional.empty();
            case ObligationEvent.ObligationsAdded ignored -> Optional.empty();
        };
    }

    private static PublicEvent set(Obligation it, Instant at) {
        ObligationSet data = new ObligationSet(
                it.obligationId(),
                it.county(),
                it.period(),
                it.indicators(),
                it.actors(),
                it.opens(),
                it.due(),
                it.closes(),
                at);
        return new PublicEvent("ObligationSet", 1, it.obligationId(), data, it.county());
    }
}
