package se.rus.strategy.progress;

import java.util.List;
import se.rus.contracts.funding.GrantDecided;
import se.rus.contracts.progress.GoalProgress;
import se.rus.contracts.progress.IndicatorCounts;
import se.rus.contracts.progress.IndicatorProgress;
import se.rus.contracts.progress.SourceFunding;
import se.rus.contracts.strategy.StrategyGoal;
import se.rus.contracts.value.FinancingPart;

/** One goal's part of a document. */
final class GoalParts {
    private GoalParts() {}

    static GoalProgress of(StrategyGoal goal, Placed placed, ProgressRows rows, ContributionParts contributions) {
        String id = goal.goalId();
        List<IndicatorProgress> indicators = placed.indicatorsOf(id).stream()
                .map(indicator -> IndicatorParts.of(indicator, rows))
                .toList();
        List<GrantDecided> grants = placed.grants(place -> place.isOf(id));
        List<SourceFunding> funding = FundingParts.of(grants, placed.paid(place -> place.isOf(id)));
        return new GoalProgress(
                id,
                goal.number(),
                goal.title(),
                indicators.stream().mapToLong(IndicatorProgress::observations).sum(),
                grants.stream().mapToLong(GrantDecided::grantedKronor).sum(),
                placed.projects(place -> place.isOf(id)).size(),
                granted(FundingParts.of(grants, List.of())),
                indicators,
                contributions.of(id),
                FundingParts.paid(funding),
                funding,
                IndicatorCounts.of(indicators));
    }

    private static List<FinancingPart> granted(List<SourceFunding> sources) {
        return sources.stream()
                .map(each -> new FinancingPart(each.source(), each.grantedKronor()))
                .toList();
    }
}
