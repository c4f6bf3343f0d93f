package se.rus.indicator.observation;

import java.math.BigDecimal;
import java.time.Instant;
import se.rus.contracts.indicator.ObservationStatus;

/**
 * A value on its way in, before anything is known about what is there.
 *
 * @param value null for missing
 * @param reason why it differs from what was reported before; null for a first value
 * @param confirmation why it is right although it looks odd; null when nobody has said so
 * @param submissionId null when it was reported alone
 */
public record Intent(
        ObservationKey key,
        BigDecimal value,
        ObservationStatus status,
        String reason,
        String confirmation,
        Origin origin,
        String submissionId,
        Instant at) {}
