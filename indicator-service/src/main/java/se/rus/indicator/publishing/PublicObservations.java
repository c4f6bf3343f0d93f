package se.rus.indicator.publishing;

import se.rus.contracts.indicator.ObservationRecorded;
import se.rus.contracts.indicator.ObservationRevised;
import se.rus.contracts.indicator.ObservationWithdrawn;
import se.rus.indicator.observation.ObservationEvent;

/** Values as the world is told of them. */
final class PublicObservations {
    private PublicObservations() {}

    static ObservationRecorded recorded(ObservationEvent.ObservationRecorded it) {
        return new ObservationRecorded(
                it.key().indicatorId(),
                it.key().actor(),
                it.key().county(),
                it.key().period(),
                it.key().breakdown().word(),
                it.value(),
                it.status(),
                it.submissionId(),
                it.recordedAt());
    }

    static ObservationRevised revised(ObservationEvent.ObservationRevised it) {
        return new ObservationRevised(
                it.key().indicatorId(),
                it.key().actor(),
                it.key().county(),
                it.key().period(),
                it.key().breakdown().word(),
                it.value(),
                it.status(),
                it.submissionId(),
                it.recordedAt(),
                it.previousValue(),
                it.reason());
    }

    static ObservationWithdrawn withdrawn(ObservationEvent.ObservationWithdrawn it) {
        return new ObservationWithdrawn(
                it.key().indicatorId(),
                it.key().actor(),
                it.key().county(),
                it.key().period(),
                it.key().breakdown().word(),
                it.previousValue(),
                it.reason(),
                it.withdrawnAt());
    }
}
