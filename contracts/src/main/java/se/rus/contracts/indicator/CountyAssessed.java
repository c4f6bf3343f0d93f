package se.rus.contracts.indicator;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import se.rus.contracts.PublicRecord;
import se.rus.contracts.value.BilingualText;

/**
 * The values of a county's actors were put together and assessed. Topic {@link se.rus.contracts.Topics#INDICATOR},
 * key = "indicatorId/county". The latest one counts.
 *
 * @param indicatorId the indicator
 * @param county county code, two digits
 * @param period the period assessed
 * @param signal how it stands
 * @param reason why it cannot be assessed, as a lowerCamel word, or null when it could
 * @param value the values put together, or null when they cannot be
 * @param target the target it was held against, or null when there is no level
 * @param reported how many actors have a value for the period
 * @param expected how many are to report
 * @param steps how the value and the signal were reached, step by step
 * @param details more about it, or null
 * @param assessedAt when
 */
@PublicRecord
public record CountyAssessed(
        String indicatorId,
        String county,
        String period,
        Signal signal,
        String reason,
        BigDecimal value,
        BigDecimal target,
        long reported,
        long expected,
        List<BilingualText> steps,
        AssessmentDetails details,
        Instant assessedAt) {

    /** Lists are copied, so the record cannot change; a missing list is refused with a NullPointerException. */
    public CountyAssessed {
        steps = List.copyOf(steps);
    }
}
