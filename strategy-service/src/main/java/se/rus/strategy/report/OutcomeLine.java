package se.rus.strategy.report;

import java.time.LocalDate;
import java.util.List;
import se.rus.contracts.value.BilingualText;

/**
 * What the figures say of a decision.
 *
 * @param carriedOutOn when its measure was carried out, as last reported, or null
 * @param indicatorId what it was measured by
 * @param before the latest period that ended before the first measure was carried out, or null
 * @param after the latest period that began after the last one, or null
 * @param steps how the answer was reached, or why there is none
 */
public record OutcomeLine(
        LocalDate carriedOutOn,
        String indicatorId,
        MeasuredLine before,
        MeasuredLine after,
        List<BilingualText> steps) {
    public OutcomeLine {
        steps = List.copyOf(steps);
    }
}
