package se.rus.strategy.progress;

import java.util.List;
import se.rus.contracts.progress.ActorProgress;
import se.rus.contracts.progress.GoalProgress;
import se.rus.contracts.progress.IndicatorProgress;
import se.rus.contracts.progress.ProgressTotals;
import se.rus.contracts.progress.SignalCounts;
import se.rus.contracts.progress.SourceFunding;
import se.rus.contracts.progress.Timeliness;
import se.rus.contracts.progress.TrendCounts;

/** The whole, as the sum of its goals. */
final class Totals {
    private Totals() {}

    static ProgressTotals of(List<GoalProgress> goals, List<ActorProgress> actors) {
        List<IndicatorProgress> indicators =
                goals.stream().flatMap(goal -> goal.indicators().stream()).toList();
        List<SourceFunding> funding =
                FundingParts.sum(goals.stream().map(GoalProgress::funding).toList());
        return new ProgressTotals(
                goals.stream().mapToLong(GoalProgress::observations).sum(),
                actors.stream().mapToLong(ActorProgress::revisions).sum(),
                indicators.size(),
                indicators.stream().mapToLong(IndicatorProgress::reported).sum(),
                indicators.stream().mapToLong(IndicatorProgress::expected).sum(),
                indicators.stream().map(IndicatorProgress::signals).reduce(SignalCounts.NONE, SignalCounts::plus),
                goals.stream().mapToLong(GoalProgress::grantedKronor).sum(),
                goals.stream().mapToLong(GoalProgress::projects).sum(),
                Timeliness.sum(indicators.stream().map(IndicatorProgress::timeliness)),
                FundingParts.paid(funding),
                funding,
                TrendCounts.sum(indicators.stream().map(IndicatorProgress::trends)));
    }
}
