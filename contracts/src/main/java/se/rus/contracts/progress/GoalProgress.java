package se.rus.contracts.progress;

import java.util.List;
import se.rus.contracts.PublicRecord;
import se.rus.contracts.value.FinancingPart;

/**
 * One goal: what has been observed and granted under it.
 *
 * @param goalId the goal
 * @param number number as printed
 * @param title title as adopted
 * @param observations sum over its indicators
 * @param grantedKronor whole kronor granted to its projects
 * @param projects projects granted
 * @param fundingBySource grantedKronor by source; sums to it
 * @param indicators by code; an indicator stands under one goal of a strategy only
 * @param contributions activities and shifts linked to it; null from earlier versions of the service
 * @param paidKronor whole kronor paid out of its grants less what was paid back; null from earlier versions of the service
 * @param funding granted and paid by source, which sum to the two; null from earlier versions of the service
 * @param measured its indicators in numbers; null from earlier versions of the service
 */
@PublicRecord
public record GoalProgress(
        String goalId,
        int number,
        String title,
        long observations,
        long grantedKronor,
        long projects,
        List<FinancingPart> fundingBySource,
        List<IndicatorProgress> indicators,
        ContributionCounts contributions,
        Long paidKronor,
        List<SourceFunding> funding,
        IndicatorCounts measured) {

    /** A goal of which no more is known. */
    public GoalProgress(
            String goalId,
            int number,
            String title,
            long observations,
            long grantedKronor,
            long projects,
            List<FinancingPart> fundingBySource,
            List<IndicatorProgress> indicators) {
        this(
                goalId,
                number,
                title,
                observations,
                grantedKronor,
                projects,
                fundingBySource,
                indicators,
                null,
                null,
                null,
                null);
    }

    /** Lists are copied, so the record cannot change; a missing list is refused with a NullPointerException. */
    public GoalProgress {
        fundingBySource = List.copyOf(fundingBySource);
        indicators = List.copyOf(indicators);
        funding = funding == null ? null : List.copyOf(funding);
    }
}
