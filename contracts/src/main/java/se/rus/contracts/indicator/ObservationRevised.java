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
 * @param period the period, a year as "2026"
 * @param breakdown the part of the population
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
        Breakdown breakdown,
        BigDecimal value,
        ObservationStatus status,
        String submissionId,
        Instant recordedAt,
        BigDecimal previousValue,
        String reason) {}
