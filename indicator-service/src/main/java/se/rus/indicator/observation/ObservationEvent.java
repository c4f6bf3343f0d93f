package se.rus.indicator.observation;

import java.math.BigDecimal;
import java.time.Instant;
import se.rus.contracts.indicator.ObservationStatus;
import se.rus.indicator.assessment.Assessment;

/** What happens to one observation. A value of null was reported as missing, which is not zero. */
public sealed interface ObservationEvent {

    /** The first value. */
    record ObservationRecorded(
            ObservationKey key, BigDecimal value, ObservationStatus status, String submissionId, Instant recordedAt)
            implements ObservationEvent {}

    /** Another value, and why. */
    record ObservationRevised(
            ObservationKey key,
            BigDecimal value,
            ObservationStatus status,
            String submissionId,
            Instant recordedAt,
            BigDecimal previousValue,
            String reason)
            implements ObservationEvent {}

    /** What the new value means against the targets. */
    record ObservationAssessed(ObservationKey key, Assessment assessment, Instant assessedAt)
            implements ObservationEvent {}
}
