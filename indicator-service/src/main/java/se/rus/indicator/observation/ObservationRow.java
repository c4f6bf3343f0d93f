package se.rus.indicator.observation;

import io.vertx.sqlclient.data.Numeric;
import java.math.BigDecimal;
import java.time.Instant;
import se.rus.contracts.indicator.ObservationStatus;
import se.rus.contracts.indicator.Signal;

/** A row of the latest values on its way to the table. The assessment follows its value within the same append. */
final class ObservationRow {
    private final ObservationKey key;
    private final long version;
    private final BigDecimal value;
    private final ObservationStatus status;
    private final Instant recordedAt;
    private Signal signal;

    ObservationRow(ObservationKey key, long version, BigDecimal value, ObservationStatus status, Instant recordedAt) {
        this.key = key;
        this.version = version;
        this.value = value;
        this.status = status;
        this.recordedAt = recordedAt;
    }

    void signal(Signal assessed) {
        signal = assessed;
    }

    ObservationKey key() {
        return key;
    }

    long version() {
        return version;
    }

    Numeric numeric() {
        return value == null ? null : Numeric.create(value);
    }

    ObservationStatus status() {
        return status;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    String signalWord() {
        return signal == null ? null : signal.word();
    }
}
