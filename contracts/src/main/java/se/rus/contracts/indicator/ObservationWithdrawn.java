package se.rus.contracts.indicator;

import java.math.BigDecimal;
import java.time.Instant;
import se.rus.contracts.PublicRecord;

/**
 * A value was taken back and no other given, which is not the same as reporting it missing. Topic
 * {@link se.rus.contracts.Topics#INDICATOR}, key = "indicatorId/actor/period".
 *
 * @param indicatorId the indicator
 * @param actor code of the actor it describes, four digits
 * @param county county code of the actor, two digits
 * @param period the period: 2026, 2026-H1, 2026-T2, 2026-Q3 or 2026-05
 * @param breakdown the part of the population
 * @param previousValue the value until now; null = it had been reported as missing
 * @param reason why, in the words of the reporter
 * @param withdrawnAt when
 */
@PublicRecord
public record ObservationWithdrawn(
        String indicatorId,
        String actor,
        String county,
        String period,
        String breakdown,
        BigDecimal previousValue,
        String reason,
        Instant withdrawnAt) {}
