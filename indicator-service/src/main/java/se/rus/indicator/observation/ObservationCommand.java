package se.rus.indicator.observation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.rus.indicator.definition.DefinitionState;
import se.rus.indicator.plausibility.Finding;
import se.rus.platform.decision.Rejection;

/** What is wanted of an observation. */
public sealed interface ObservationCommand {

    /**
     * A value is reported.
     *
     * @param indicator its definition as it stands
     * @param findings what looks odd about the value
     * @param closed why nothing may be reported at this time; empty when it may
     */
    record Report(Intent intent, DefinitionState indicator, List<Finding> findings, Optional<Rejection> closed)
            implements ObservationCommand {
        public Report {
            findings = List.copyOf(findings);
        }
    }

    /** The value is taken back, and no other is given. */
    record Withdraw(ObservationKey key, String reason, Instant at) implements ObservationCommand {}
}
