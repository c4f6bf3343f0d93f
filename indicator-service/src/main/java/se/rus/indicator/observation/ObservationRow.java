package se.rus.indicator.observation;

import io.vertx.sqlclient.data.Numeric;
import java.math.BigDecimal;
import java.time.Instant;
import se.rus.contracts.indicator.ObservationStatus;

/**
 * A row of the latest values on its way to the table.
 *
 * @param definitionVersion 0 for a withdrawal, which leaves it as it was
 */
record ObservationRow(
        ObservationKey key,
        long version,
        BigDecimal value,
        ObservationStatus status,
        boolean withdrawn,
        long definitionVersion,
        Instant at) {
    static ObservationRow of(long version, ObservationEvent event) {
        return switch (event) {
            case ObservationEvent.ObservationRecorded it ->
                new ObservationRow(
                        it.key(), version, it.value(), it.status(), false, it.definitionVersion(), it.recordedAt());
            case ObservationEvent.ObservationRevised it ->
                new ObservationRow(
                        it.key(), version, it.value(), it.status(), false, it.definitionVersion(), it.recordedAt());
            case ObservationEvent.ObservationWithdrawn it ->
                new ObservationRow(it.key(), version, null, it.status(), true, 0, it.withdrawnAt());
        };
    }

    Numeric numeric() {
        return value == null ? null : Numeric.create(value);
    }

    String statusWord() {
        return status.word();
    }
}
