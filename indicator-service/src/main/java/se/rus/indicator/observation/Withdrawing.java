package se.rus.indicator.observation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import se.rus.platform.decision.Decided;
import se.rus.platform.decision.Decisions;
import se.rus.platform.decision.Expected;
import se.rus.platform.security.Caller;
import se.rus.platform.security.Roles;

/** A value taken back by the one whose it is. */
@ApplicationScoped
public class Withdrawing {
    private final ObservationDecider decider = new ObservationDecider();
    private final Decisions decisions;
    private final Caller caller;
    private final Clock clock;

    Withdrawing(Decisions decisions, Caller caller, Clock clock) {
        this.decisions = decisions;
        this.caller = caller;
        this.clock = clock;
    }

    /** @param seen the version that the caller means: another one is not withdrawn (412) */
    Uni<Decided<ObservationState, ObservationEvent>> withdraw(ObservationKey key, Withdrawal request, long seen) {
        caller.requireActor(key.actor(), "#actor");
        return decisions.handle(
                key.stream(),
                decider,
                new ObservationCommand.Withdraw(key, request.reason(), clock.instant()),
                Expected.version(seen),
                caller.metadata(Roles.REPORTER));
    }
}
