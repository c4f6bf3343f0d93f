package se.rus.strategy.progress;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.rus.contracts.progress.ActorProgress;
import se.rus.contracts.progress.GoalProgress;
import se.rus.contracts.progress.IndicatorProgress;
import se.rus.contracts.progress.ProgressDocument;
import se.rus.contracts.progress.ProgressTotals;
import se.rus.contracts.progress.SignalCounts;
import se.rus.contracts.progress.Waiting;
import se.rus.contracts.strategy.StrategyGoal;
import se.rus.contracts.value.FinancingPart;

/** Puts a document together: pure, so that its promise, every total is the sum of its parts, is tested on anything. */
final class ProgressAssembler {
    private final ProgressParts parts;
    private final List<Standings> indicators;

    private ProgressAssembler(ProgressParts parts) {
        this.parts = parts;
        Map<Pair, StandingRow> standings = parts.standingsByPair();
        Map<Pair, AssessmentRow> assessments = parts.assessmentsByPair();
        this.indicators = parts.known().stream()
                .map(placed -> Standings.of(placed, standings, assessments))
                .sorted(Comparator.comparing(Standings::code).thenComparing(Standings::indicatorId))
                .toList();
    }

    static ProgressDocument document(ProgressParts parts) {
        return new ProgressAssembler(parts).document();
    }

    private ProgressDocument document() {
        var plan = parts.strategy().plan();
        List<GoalProgress> goals = plan.goals().stream()
                .sorted(Comparator.comparing(StrategyGoal::number).thenComparing(StrategyGoal::goalId))
                .map(this::goal)
                .toList();
        List<ActorProgress> actors = ActorTotals.of(indicators, parts.knownGrants());
        Progress progress = Progress.of(parts);
        return new ProgressDocument(
                plan.strategyId(),
                plan.county(),
                plan.title(),
                plan.periodFrom(),
                plan.periodTo(),
                progress.sequence(),
                progress.changedAt(),
                totals(goals, actors),
                goals,
                actors,
                waiting(),
                progress.sources());
    }

    private GoalProgress goal(StrategyGoal goal) {
        List<IndicatorProgress> under = indicators.stream()
                .filter(each -> each.goalId().equals(goal.goalId()))
                .map(Standings::progress)
                .toList();
        List<GrantRow> grants = parts.knownGrants().stream()
                .filter(each -> each.goalId().equals(goal.goalId()))
                .toList();
        return new GoalProgress(
                goal.goalId(),
                goal.number(),
                goal.title(),
                under.stream().mapToLong(IndicatorProgress::observations).sum(),
                kronor(grants),
                grants.size(),
                bySource(grants),
                under);
    }

    private static ProgressTotals totals(List<GoalProgress> goals, List<ActorProgress> actors) {
        List<IndicatorProgress> all =
                goals.stream().flatMap(goal -> goal.indicators().stream()).toList();
        return new ProgressTotals(
                all.stream().mapToLong(IndicatorProgress::observations).sum(),
                actors.stream().mapToLong(ActorProgress::revisions).sum(),
                all.size(),
                all.stream().mapToLong(IndicatorProgress::reported).sum(),
                all.stream().mapToLong(IndicatorProgress::expected).sum(),
                all.stream().map(IndicatorProgress::signals).reduce(SignalCounts.NONE, SignalCounts::plus),
                goals.stream().mapToLong(GoalProgress::grantedKronor).sum(),
                goals.stream().mapToLong(GoalProgress::projects).sum());
    }

    private Waiting waiting() {
        Map<String, String> goals = parts.indicators().stream()
                .collect(Collectors.toMap(each -> each.indicator().indicatorId(), ProgressParts.Placed::goalId));
        long ofUnknownGoals = parts.standings().stream()
                .filter(each -> !parts.isGoal(goals.get(each.indicatorId())))
                .mapToLong(StandingRow::observations)
                .sum();
        long grants = parts.grants().size() - parts.knownGrants().size();
        return new Waiting(parts.waitingObservations() + ofUnknownGoals, grants);
    }

    private static long kronor(List<GrantRow> grants) {
        return grants.stream().mapToLong(GrantRow::kronor).sum();
    }

    private static List<FinancingPart> bySource(List<GrantRow> grants) {
        return grants.stream()
                .collect(
                        Collectors.groupingBy(GrantRow::source, TreeMap::new, Collectors.summingLong(GrantRow::kronor)))
                .entrySet()
                .stream()
                .map(each -> new FinancingPart(each.getKey(), each.getValue()))
                .toList();
    }
}
