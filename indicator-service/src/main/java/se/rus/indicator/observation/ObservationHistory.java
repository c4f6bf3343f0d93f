package se.rus.indicator.observation;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import se.rus.contracts.indicator.ObservationStatus;
import se.rus.indicator.assessment.Assessment;
import se.rus.indicator.observation.ObservationEvent.ObservationAssessed;
import se.rus.indicator.observation.ObservationEvent.ObservationRecorded;
import se.rus.indicator.observation.ObservationEvent.ObservationRevised;
import se.rus.platform.http.Etag;
import se.rus.platform.store.RecordedEvent;

/**
 * The whole history of one value: who, when, from what to what, why. Oldest first.
 *
 * @param assessment what the latest value means, with every step; null for breakdowns
 */
public record ObservationHistory(List<Version> versions, Assessment assessment) {

    /** @param value null when it was reported as missing */
    public record Version(
            long version,
            BigDecimal value,
            BigDecimal previousValue,
            ObservationStatus status,
            String reason,
            String actor,
            String client,
            String submissionId,
            Instant recordedAt) {}

    static ObservationHistory of(List<RecordedEvent> values, List<RecordedEvent> assessments) {
        return new ObservationHistory(
                values.stream().map(ObservationHistory::version).toList(),
                assessments.isEmpty()
                        ? null
                        : ((ObservationAssessed) assessments.getLast().data()).assessment());
    }

    String etag() {
        return Etag.of(versions.getLast().version());
    }

    private static Version version(RecordedEvent event) {
        String client = event.metadata().clientId();
        return switch ((ObservationEvent) event.data()) {
            case ObservationRecorded it ->
                new Version(
                        event.version(),
                        it.value(),
                        null,
                        it.status(),
                        null,
                        it.key().actor(),
                        client,
                        it.submissionId(),
                        it.recordedAt());
            case ObservationRevised it ->
                new Version(
                        event.version(),
                        it.value(),
                        it.previousValue(),
                        it.status(),
                        it.reason(),
                        it.key().actor(),
                        client,
                        it.submissionId(),
                        it.recordedAt());
            case ObservationAssessed ignored ->
                throw new IllegalStateException("assessments have a stream of their own");
        };
    }
}
