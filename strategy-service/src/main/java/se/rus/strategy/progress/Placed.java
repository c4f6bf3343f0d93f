package se.rus.strategy.progress;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import se.rus.contracts.funding.GrantDecided;
import se.rus.contracts.indicator.GoalReference;
import se.rus.contracts.indicator.IndicatorDefined;
import se.rus.contracts.strategy.StrategyGoal;

/** What has a place under a goal that the strategy has or had. The rest waits. */
final class Placed {
    private static final Comparator<ProgressRows.Measured> BY_CODE = Comparator.comparing(
                    (ProgressRows.Measured each) -> each.definition().code())
            .thenComparing(each -> each.definition().indicatorId());
    private static final Comparator<GrantDecided> BY_TIME = Comparator.comparing(GrantDecided::decidedAt)
            .thenComparing(GrantDecided::source)
            .thenComparing(GrantDecided::goalId)
            .thenComparing(GrantDecided::applicant);

    private final ProgressRows rows;
    private final Set<String> current;
    private final Set<String> goals;
    private final Map<String, List<ProgressRows.Measured>> indicators;
    private final List<GrantDecided> grants;
    private final List<GrantDecided> projects;
    private final List<ProgressRows.Paid> paid;

    Placed(ProgressRows rows) {
        this.rows = rows;
        this.current = ids(rows.strategy().goals());
        this.goals = new HashSet<>(current);
        this.goals.addAll(ids(rows.adopted().formerGoals()));
        this.indicators = rows.indicators().stream()
                .filter(each -> goalOf(each.definition()).isPresent())
                .sorted(BY_CODE)
                .collect(Collectors.groupingBy(each -> goalOf(each.definition()).orElseThrow()));
        this.grants = rows.grants().stream()
                .filter(grant -> goals.contains(grant.goalId()))
                .toList();
        this.projects = firstOfEachProject(grants);
        this.paid = rows.paid().stream()
                .filter(each -> each.goalId() != null && goals.contains(each.goalId()))
                .toList();
    }

    /** By code. */
    List<ProgressRows.Measured> indicatorsOf(String goalId) {
        return indicators.getOrDefault(goalId, List.of());
    }

    List<GrantDecided> grants() {
        return grants;
    }

    /** The first grant of each project. */
    List<GrantDecided> projects() {
        return projects;
    }

    List<ProgressRows.Paid> paid() {
        return paid;
    }

    long waitingIndicators() {
        return rows.indicators().size()
                - indicators.values().stream().mapToLong(List::size).sum();
    }

    long waitingGrants() {
        return rows.grants().size() - grants.size();
    }

    long waitingPayments() {
        return payments(rows.paid()) - payments(paid);
    }

    private static long payments(List<ProgressRows.Paid> all) {
        return all.stream().mapToLong(ProgressRows.Paid::payments).sum();
    }

    private static Set<String> ids(List<StrategyGoal> of) {
        return of.stream().map(StrategyGoal::goalId).collect(Collectors.toSet());
    }

    /** An indicator of several goals stands under the first that the strategy has, or else had, and counts once. */
    private Optional<String> goalOf(IndicatorDefined indicator) {
        List<String> linked = indicator.goals().stream()
                .filter(link -> link.strategyId().equals(rows.strategy().strategyId()))
                .map(GoalReference::goalId)
                .filter(goals::contains)
                .toList();
        return linked.stream()
                .filter(current::contains)
                .findFirst()
                .or(() -> linked.stream().findFirst());
    }

    /** A project that several grants pay for counts once, where its first grant put it. */
    private static List<GrantDecided> firstOfEachProject(List<GrantDecided> grants) {
        Map<String, GrantDecided> first = new TreeMap<>();
        grants.forEach(grant -> first.merge(grant.projectId(), grant, BinaryOperator.minBy(BY_TIME)));
        return List.copyOf(first.values());
    }
}
