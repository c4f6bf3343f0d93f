package se.rus.contracts.progress;

import java.util.List;
import se.rus.contracts.PublicRecord;

/**
 * The whole strategy in numbers; every one is the sum of its parts ({@link SumOfParts}).
 *
 * @param observations distinct (indicator, actor, period, breakdown) recorded
 * @param revisions revisions of them
 * @param indicators indicators followed up
 * @param reported pairs of indicator and expected actor with a value
 * @param expected pairs of indicator and expected actor
 * @param signals pairs of indicator and actor by signal
 * @param grantedKronor whole kronor
 * @param projects projects granted
 * @param timeliness how many values came in time; null from earlier versions of the service
 * @param paidKronor whole kronor paid out of all grants less what was paid back; null from earlier versions of the service
 * @param funding granted and paid by source, which sum to the two; null from earlier versions of the service
 * @param trends pairs of indicator and actor by trend; null from earlier versions of the service
 */
@PublicRecord
public record ProgressTotals(
        long observations,
        long revisions,
        long indicators,
        long reported,
        long expected,
        SignalCounts signals,
        long grantedKronor,
        long projects,
        Timeliness timeliness,
        Long paidKronor,
        List<SourceFunding> funding,
        TrendCounts trends) {

    /** Totals of which no more is known. */
    public ProgressTotals(
            long observations,
            long revisions,
            long indicators,
            long reported,
            long expected,
            SignalCounts signals,
            long grantedKronor,
            long projects) {
        this(
                observations,
                revisions,
                indicators,
                reported,
                expected,
                signals,
                grantedKronor,
                projects,
                null,
                null,
                null,
                null);
    }

    /** Lists are copied, so the record cannot change. */
    public ProgressTotals {
        funding = funding == null ? null : List.copyOf(funding);
    }
}
