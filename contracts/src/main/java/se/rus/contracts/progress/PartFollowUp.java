package se.rus.contracts.progress;

import java.util.List;
import se.rus.contracts.PublicRecord;

/**
 * What is measured of one part of a strategy, and what was granted to it.
 *
 * @param indicators ids of its indicators, which stand under their goals; by code
 * @param measured those indicators in numbers
 * @param grantedKronor whole kronor granted to its projects
 * @param paidKronor whole kronor paid out of its grants less what was paid back
 * @param projects projects granted, each where its first grant puts it
 * @param funding granted and paid by source, which sum to the two
 */
@PublicRecord
public record PartFollowUp(
        List<String> indicators,
        IndicatorCounts measured,
        long grantedKronor,
        long paidKronor,
        long projects,
        List<SourceFunding> funding) {

    /** Nothing is measured and nothing granted. */
    public static final PartFollowUp NONE = new PartFollowUp(List.of(), IndicatorCounts.NONE, 0, 0, 0, List.of());

    /** Lists are copied, so the record cannot change; a missing list is refused with a NullPointerException. */
    public PartFollowUp {
        indicators = List.copyOf(indicators);
        funding = List.copyOf(funding);
    }
}
