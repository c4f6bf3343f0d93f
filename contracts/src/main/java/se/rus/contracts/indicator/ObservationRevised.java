package se.rus.contracts.indicator;

import java.math.BigDecimal;
import java.time.Instant;
import se.rus.contracts.PublicRecord;

/**
 * A recorded value was replaced by another. Topic {@link se.rus.contracts.Topics#INDICATOR},
 * key = "indicatorId/actor/period", so it never comes before the recording it revises.
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
 * @param previousValue the value until now; null = it had been reported as missing
 * @param reason why, in the words of the reporter
 */
@PublicRecord
public record ObservationRevised(
        String indicatorId,
        String actor,
        String county,
        String period,
        String breakdown,
        BigDecimal value,
        ObservationStatus status,
        String submissionId,
        Instant recordedAt,
        BigDecimal previousValue,
        String reason) {}
