package se.rus.indicator.observation;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import se.rus.contracts.indicator.ObservationStatus;
import se.rus.indicator.plausibility.Finding;

/** What happens to one observation. A value of null was reported as missing, which is not zero. */
public sealed interface ObservationEvent {

    /** The first value. */
    record ObservationRecorded(
            ObservationKey key,
            BigDecimal value,
            ObservationStatus status,
            String submissionId,
            Instant recordedAt,
            long definitionVersion,
            List<Finding> findings,
            String confirmation)
            implements ObservationEvent {
        public ObservationRecorded {
            findings = List.copyOf(Objects.requireNonNullElse(findings, List.of()));
        }
    }

    /** Another value, and why. */
    record ObservationRevised(
            ObservationKey key,
            BigDecimal value,
            ObservationStatus status,
            String submissionId,
            Instant recordedAt,
            BigDecimal previousValue,
            String reason,
            long definitionVersion,
            List<Finding> findings,
            String confirmation)
            implements ObservationEvent {
        public ObservationRevised {
            findings = List.copyOf(Objects.requireNonNullElse(findings, List.of()));
        }
    }

    /** The value was taken back. */
    record ObservationWithdrawn(
            ObservationKey key, BigDecimal previousValue, ObservationStatus status, String reason, Instant withdrawnAt)
            implements ObservationEvent {}
}
