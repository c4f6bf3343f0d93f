package se.rus.strategy.progress;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.rus.contracts.progress.ActorProgress;
import se.rus.contracts.progress.ContributionCounts;
import se.rus.contracts.progress.GoalProgress;
import se.rus.contracts.progress.IndicatorProgress;
import se.rus.contracts.progress.ProgressDocument;
import se.rus.contracts.progress.Waiting;
import se.rus.contracts.strategy.StrategyAdopted;
import se.rus.contracts.strategy.StrategyFocusArea;
import se.rus.contracts.strategy.StrategyGoal;
import se.rus.contracts.strategy.StrategyPriority;
import se.rus.contracts.strategy.StrategyReplaced;

/**
 * Makes a strategy's document of its rows. Pure, and the same for the same rows in any order. Parts are counted first
 * and totals are their sums, so that a total cannot differ from its parts. Proved by: ProgressAssemblerTest.
 */
final class ProgressAssembler {
    private final ProgressRows rows;
    private final StrategyAdopted strategy;
    private final ContributionParts contributions;
    private final Placed placed;

    private ProgressAssembler(ProgressRows rows) {
        this.rows = rows;
        this.strategy = rows.strategy();
        this.contributions = new ContributionParts(rows.contributions());
        this.placed = new Placed(rows);
    }

    static ProgressDocument assemble(ProgressRows rows) {
        return new ProgressAssembler(rows).document();
    }

    private ProgressDocument document() {
        List<GoalProgress> goals = goals(strategy.goals());
        List<GoalProgress> former = goals(rows.adopted().formerGoals()).stream()
                .filter(ProgressAssembler::holdsSomething)
                .toList();
        List<GoalProgress> every =
                Stream.concat(goals.stream(), former.stream()).toList();
        List<IndicatorProgress> indicators =
                every.stream().flatMap(goal -> goal.indicators().stream()).toList();
        List<ActorProgress> actors = actorCodes(indicators).stream()
                .map(code -> ActorParts.of(code, indicators, rows, placed, contributions))
                .toList();
        FollowUpParts followUp = new FollowUpParts(indicators, placed);
        StrategyReplaced replacement = rows.adopted().replacement();
        return new ProgressDocument(
                strategy.strategyId(),
                strategy.county(),
                strategy.title(),
                strategy.periodFrom(),
                strategy.periodTo(),
                rows.counted().sequence(),
                rows.counted().changedAt(),
                Totals.of(every, actors),
                goals,
                actors,
                waiting(),
                rows.counted().sources(),
                tellsPriorities() ? new PriorityParts(strategy, followUp, contributions).all() : null,
                contributions.totals(elements()),
                former,
                replacement == null ? null : replacement.replacedBy(),
                replacement == null ? null : replacement.replacedAt(),
                tellsPriorities() ? followUp.outsideFocusAreas() : null);
    }

    private boolean tellsPriorities() {
        return strategy.details() != null;
    }

    private List<GoalProgress> goals(List<StrategyGoal> of) {
        return of.stream()
                .sorted(Comparator.comparingInt(StrategyGoal::number).thenComparing(StrategyGoal::goalId))
                .map(goal -> GoalParts.of(goal, placed, rows, contributions))
                .toList();
    }

    private static boolean holdsSomething(GoalProgress goal) {
        return !goal.indicators().isEmpty()
                || !goal.funding().isEmpty()
                || !goal.contributions().equals(ContributionCounts.NONE);
    }

    private Waiting waiting() {
        ProgressRows.Unknown unknown = rows.counted().unknown();
        return new Waiting(
                unknown.observations(),
                placed.waitingGrants(),
                placed.waitingIndicators(),
                unknown.activities(),
                unknown.shifts(),
                placed.waitingPayments());
    }

    /** Ids of all parts that the strategy has, and of the goals that it had. */
    private Set<String> elements() {
        Stream<String> goals = Stream.concat(strategy.goals().stream(), rows.adopted().formerGoals().stream())
                .map(StrategyGoal::goalId);
        Stream<StrategyPriority> priorities =
                Stream.ofNullable(strategy.details()).flatMap(details -> details.priorities().stream());
        return Stream.concat(goals, priorities.flatMap(ProgressAssembler::elementsOf))
                .collect(Collectors.toSet());
    }

    private static Stream<String> elementsOf(StrategyPriority priority) {
        return Stream.concat(
                Stream.of(priority.priorityId()), priority.focusAreas().stream().map(StrategyFocusArea::focusAreaId));
    }

    /** Who is expected to report or has, was granted money, or works on an activity or a shift. */
    private Set<String> actorCodes(List<IndicatorProgress> indicators) {
        Set<String> codes = new TreeSet<>(contributions.actors());
        indicators.forEach(indicator -> indicator.actors().forEach(actor -> codes.add(actor.actor())));
        placed.grants().forEach(grant -> codes.add(grant.applicant()));
        placed.paid().forEach(paid -> codes.add(paid.applicant()));
        return codes;
    }
}
