package se.rus.contracts.indicator;

import java.math.BigDecimal;
import java.time.Instant;
import se.rus.contracts.PublicRecord;

/**
 * The first value of an indicator for an actor, a period and a breakdown was recorded.
 * Topic {@link se.rus.contracts.Topics#INDICATOR}, key = "indicatorId/actor/period".
 *
 * @param indicatorId the indicator
 * @param actor code of the actor it describes, four digits
 * @param county county code of the actor, two digits
 * @param period the period: 2026, 2026-H1, 2026-T2, 2026-Q3 or 2026-05
 * @param breakdown the part of the population: total, women, men, or one that the indicator defines
 * @param value in the unit of the indicator; null = reported as missing
 * @param status preliminary or final
 * @param submissionId the submission it came in, or null when it was reported alone
 * @param recordedAt when it was recorded
 */
@PublicRecord
public record ObservationRecorded(
        String indicatorId,
        String actor,
        String county,
        String period,
        String breakdown,
        BigDecimal value,
        ObservationStatus status,
        String submissionId,
        Instant recordedAt) {}
