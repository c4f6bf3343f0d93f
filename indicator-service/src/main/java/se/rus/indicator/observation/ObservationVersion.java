package se.rus.indicator.observation;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import se.rus.contracts.indicator.ObservationStatus;
import se.rus.indicator.plausibility.Finding;
import se.rus.platform.store.RecordedEvent;

/**
 * One version of a value.
 *
 * @param version its number, from 1
 * @param value null when it was reported as missing, or withdrawn
 * @param previousValue the value before it, in the unit of the indicator; null when there was none
 * @param status preliminary or final
 * @param withdrawn true when the value was taken back
 * @param reason why it was changed or taken back; null for the first
 * @param findings what looked odd about it
 * @param confirmation why it is right all the same; null when nobody had to say so
 * @param definitionVersion the version of the indicator's definition that it was reported under; 0 when not known
 * @param actor code of the organisation that said so
 * @param client the client that sent it
 * @param recordedAt when it was recorded
 */
public record ObservationVersion(
        long version,
        BigDecimal value,
        BigDecimal previousValue,
        ObservationStatus status,
        boolean withdrawn,
        String reason,
        List<Finding> findings,
        String confirmation,
        long definitionVersion,
        String actor,
        String client,
        String submissionId,
        Instant recordedAt) {
    static ObservationVersion of(RecordedEvent event) {
        String client = event.metadata().clientId();
        return switch ((ObservationEvent) event.data()) {
            case ObservationEvent.ObservationRecorded it ->
                new ObservationVersion(
                        event.version(),
                        it.value(),
                        null,
                        it.status(),
                        false,
                        null,
                        it.findings(),
                        it.confirmation(),
                        it.definitionVersion(),
                        it.key().actor(),
                        client,
                        it.submissionId(),
                        it.recordedAt());
            case ObservationEvent.ObservationRevised it ->
                new ObservationVersion(
                        event.version(),
                        it.value(),
                        it.previousValue(),
                        it.status(),
                        false,
                        it.reason(),
                        it.findings(),
                        it.confirmation(),
                        it.definitionVersion(),
                        it.key().actor(),
                        client,
                        it.submissionId(),
                        it.recordedAt());
            case ObservationEvent.ObservationWithdrawn it ->
                new ObservationVersion(
                        event.version(),
                        null,
                        it.previousValue(),
                        it.status(),
                        true,
                        it.reason(),
                        List.of(),
                        null,
                        0,
                        it.key().actor(),
                        client,
                        null,
                        it.withdrawnAt());
        };
    }
}
