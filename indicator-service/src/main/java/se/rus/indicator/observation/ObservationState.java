package se.rus.indicator.observation;

import java.math.BigDecimal;
import se.rus.contracts.indicator.ObservationStatus;

/**
 * An observation as it stands.
 *
 * @param version 0 when nothing has been reported
 * @param value null when it was reported as missing, withdrawn, or never reported
 * @param withdrawn true when the reporter took the value back and gave no other
 */
public record ObservationState(long version, BigDecimal value, ObservationStatus status, boolean withdrawn) {
    public static final ObservationState NONE = new ObservationState(0, null, null, false);

    boolean exists() {
        return version > 0;
    }

    /** 1.5 and 1.50 are one value; missing equals missing only, and nothing equals what was withdrawn. */
    boolean says(BigDecimal other, ObservationStatus otherStatus) {
        boolean same = value == null || other == null ? value == other : value.compareTo(other) == 0;
        return same && status == otherStatus && !withdrawn;
    }
}
