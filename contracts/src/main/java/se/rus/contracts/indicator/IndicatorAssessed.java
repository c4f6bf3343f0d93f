package se.rus.contracts.indicator;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import se.rus.contracts.PublicRecord;
import se.rus.contracts.value.BilingualText;

/**
 * An indicator of one actor was assessed against its target for a period.
 * Topic {@link se.rus.contracts.Topics#INDICATOR}, key = "indicatorId/actor". The latest one counts.
 *
 * @param indicatorId the indicator
 * @param actor code of the actor, four digits
 * @param county county code of the actor, two digits
 * @param period the period assessed: 2026, 2026-H1, 2026-T2, 2026-Q3 or 2026-05
 * @param signal how it stands
 * @param reason why it cannot be assessed, as a lowerCamel word, or null when it could
 * @param value the value it was assessed on, or null
 * @param target the target it was held against, or null when there is no level
 * @param steps how the signal was reached, step by step
 * @param details more about it; null from earlier versions of the service
 * @param assessedAt when
 */
@PublicRecord
public record IndicatorAssessed(
        String indicatorId,
        String actor,
        String county,
        String period,
        Signal signal,
        String reason,
        BigDecimal value,
        BigDecimal target,
        List<BilingualText> steps,
        AssessmentDetails details,
        Instant assessedAt) {

    /** Lists are copied, so the record cannot change; a missing list is refused with a NullPointerException. */
    public IndicatorAssessed {
        steps = List.copyOf(steps);
    }
}
