package se.rus.strategy.report;

import java.util.List;
import java.util.stream.Stream;
import se.rus.contracts.progress.GoalProgress;
import se.rus.contracts.progress.ProgressDocument;

/**
 * The goals that a report tells of: those of the strategy, then those that a revision removed as long as something belongs
 * to them. Without them the rows of a table would not sum to the totals.
 */
public final class ReportGoals {
    private ReportGoals() {}

    /** In the order of the document; of a removed one the title says so. */
    public static List<GoalProgress> of(ProgressDocument progress) {
        return progress.formerGoals() == null
                ? progress.goals()
                : Stream.concat(
                                progress.goals().stream(),
                                progress.formerGoals().stream().map(ReportGoals::removed))
                        .toList();
    }

    private static GoalProgress removed(GoalProgress it) {
        return new GoalProgress(
                it.goalId(),
                it.number(),
                it.title() + " (borttaget ur strategin)",
                it.observations(),
                it.grantedKronor(),
                it.projects(),
                it.fundingBySource(),
                it.indicators(),
                it.contributions(),
                it.paidKronor(),
                it.funding(),
                it.measured());
    }
}
