package se.rus.strategy.progress;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.rus.contracts.funding.GrantDecided;
import se.rus.contracts.indicator.GoalReference;
import se.rus.contracts.indicator.IndicatorDefined;
import se.rus.contracts.progress.ActorProgress;
import se.rus.contracts.progress.GoalProgress;
import se.rus.contracts.progress.IndicatorProgress;
import se.rus.contracts.progress.ProgressDocument;
import se.rus.contracts.progress.Waiting;
import se.rus.contracts.strategy.StrategyAdopted;
import se.rus.contracts.strategy.StrategyFocusArea;
import se.rus.contracts.strategy.StrategyGoal;
import se.rus.contracts.strategy.StrategyPriority;
import se.rus.contracts.value.FinancingPart;
import se.rus.strategy.progress.ProgressRows.Measured;

/**
 * Makes a strategy's document of its rows. Pure, and the same for the same rows in any order. Parts are counted first
 * and totals are their sums, so that a total cannot differ from its parts. Proved by: ProgressAssemblerTest.
 */
final class ProgressAssembler {
    private static final Comparator<Measured> BY_CODE = Comparator.comparing(
                    (Measured each) -> each.definition().code())
            .thenComparing(each -> each.definition().indicatorId());

    private final ProgressRows rows;
    private final StrategyAdopted strategy;
    private final ContributionParts contributions;

    private ProgressAssembler(ProgressRows rows) {
        this.rows = rows;
        this.strategy = rows.strategy();
        this.contributions = new ContributionParts(rows.contributions());
    }

    static ProgressDocument assemble(ProgressRows rows) {
        return new ProgressAssembler(rows).document();
    }

    private ProgressDocument document() {
        List<GrantDecided> grants = grantsOfKnownGoals();
        List<GrantDecided> projects = firstOfEachProject(grants);
        List<GoalProgress> goals = strategy.goals().stream()
                .sorted(Comparator.comparingInt(StrategyGoal::number))
                .map(goal -> goal(goal, projects))
                .toList();
        List<IndicatorProgress> indicators =
                goals.stream().flatMap(goal -> goal.indicators().stream()).toList();
        List<ActorProgress> actors = actorCodes(indicators, grants).stream()
                .map(code -> ActorParts.of(code, indicators, rows, grants, projects, contributions))
                .toList();
        return new ProgressDocument(
                strategy.strategyId(),
                strategy.county(),
                strategy.title(),
                strategy.periodFrom(),
                strategy.periodTo(),
                rows.counted().sequence(),
                rows.counted().changedAt(),
                Totals.of(goals, actors),
                goals,
                actors,
                waiting(rows.grants().size() - grants.size()),
                rows.counted().sources(),
                PriorityParts.of(strategy, goals, contributions),
                contributions.totals(elements()));
    }

    private Waiting waiting(long grants) {
        ProgressRows.Unknown unknown = rows.counted().unknown();
        return new Waiting(unknown.observations(), grants, unplaced(), unknown.activities(), unknown.shifts());
    }

    /** Ids of all parts of the strategy. */
    private Set<String> elements() {
        Stream<String> goals = strategy.goals().stream().map(StrategyGoal::goalId);
        Stream<StrategyPriority> priorities =
                Stream.ofNullable(strategy.details()).flatMap(details -> details.priorities().stream());
        return Stream.concat(goals, priorities.flatMap(ProgressAssembler::elementsOf))
                .collect(Collectors.toSet());
    }

    private static Stream<String> elementsOf(StrategyPriority priority) {
        return Stream.concat(
                Stream.of(priority.priorityId()), priority.focusAreas().stream().map(StrategyFocusArea::focusAreaId));
    }

    private GoalProgress goal(StrategyGoal goal, List<GrantDecided> projects) {
        List<IndicatorProgress> indicators = rows.indicators().stream()
                .filter(indicator -> firstGoalOf(indicator.definition()).equals(Optional.of(goal.goalId())))
                .sorted(BY_CODE)
                .map(indicator -> IndicatorParts.of(indicator, rows))
                .toList();
        List<GrantDecided> grants = rows.grants().stream()
                .filter(grant -> grant.goalId().equals(goal.goalId()))
                .toList();
        return new GoalProgress(
                goal.goalId(),
                goal.number(),
                goal.title(),
                indicators.stream().mapToLong(IndicatorProgress::observations).sum(),
                grants.stream().mapToLong(GrantDecided::grantedKronor).sum(),
                projects.stream()
                        .filter(project -> project.goalId().equals(goal.goalId()))
                        .count(),
                bySource(grants),
                indicators,
                contributions.of(goal.goalId()));
    }

    /** An indicator of several goals stands under the first one that the strategy has, and counts once. */
    private Optional<String> firstGoalOf(IndicatorDefined indicator) {
        Set<String> known = strategy.goals().stream().map(StrategyGoal::goalId).collect(Collectors.toSet());
        return indicator.goals().stream()
                .filter(link -> link.strategyId().equals(strategy.strategyId()))
                .map(GoalReference::goalId)
                .filter(known::contains)
                .findFirst();
    }

    private long unplaced() {
        return rows.indicators().stream()
                .filter(each -> firstGoalOf(each.definition()).isEmpty())
                .count();
    }

    private List<GrantDecided> grantsOfKnownGoals() {
        Set<String> known = strategy.goals().stream().map(StrategyGoal::goalId).collect(Collectors.toSet());
        return rows.grants().stream()
                .filter(grant -> known.contains(grant.goalId()))
                .toList();
    }

    /** A project that several grants pay for counts once, where its first grant put it. */
    private static List<GrantDecided> firstOfEachProject(List<GrantDecided> grants) {
        Comparator<GrantDecided> byTime = Comparator.comparing(GrantDecided::decidedAt)
                .thenComparing(GrantDecided::source)
                .thenComparing(GrantDecided::goalId)
                .thenComparing(GrantDecided::applicant);
        Map<String, GrantDecided> first = new TreeMap<>();
        grants.forEach(grant -> first.merge(grant.projectId(), grant, BinaryOperator.minBy(byTime)));
        return List.copyOf(first.values());
    }

    private static List<FinancingPart> bySource(List<GrantDecided> grants) {
        return new TreeSet<>(grants.stream().map(GrantDecided::source).toList())
                .stream()
                        .map(source -> new FinancingPart(
                                source,
                                grants.stream()
                                        .filter(grant -> grant.source().equals(source))
                                        .mapToLong(GrantDecided::grantedKronor)
                                        .sum()))
                        .toList();
    }

    private List<String> actorCodes(List<IndicatorProgress> indicators, List<GrantDecided> grants) {
        Set<String> codes = new HashSet<>(contributions.actors());
        indicators.forEach(indicator -> indicator.actors().forEach(actor -> codes.add(actor.actor())));
        grants.forEach(grant -> codes.add(grant.applicant()));
        List<String> sorted = new ArrayList<>(codes);
        sorted.sort(Comparator.naturalOrder());
        return sorted;
    }
}
