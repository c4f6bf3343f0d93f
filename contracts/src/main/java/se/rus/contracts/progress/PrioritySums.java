package se.rus.contracts.progress;

import static se.rus.contracts.progress.Differences.signals;
import static se.rus.contracts.progress.Differences.sum;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Holds a priority against its goals and what belongs to its focus areas beside them. */
final class PrioritySums {
    private final PriorityProgress priority;
    private final List<GoalProgress> goals;
    private final PartFollowUp beside;
    private final List<IndicatorProgress> indicators;
    private final Differences found;

    PrioritySums(PriorityProgress priority, ProgressDocument document, Differences found) {
        this.priority = priority;
        this.goals = document.goals().stream()
                .filter(goal -> priority.goals().contains(goal.goalId()))
                .toList();
        this.beside = Optional.ofNullable(priority.besideGoals()).orElse(PartFollowUp.NONE);
        this.indicators = Stream.concat(
                        goals.stream().flatMap(goal -> goal.indicators().stream()),
                        FocusAreaSums.indicatorsOf(beside, document))
                .toList();
        this.found = found;
    }

    void hold() {
        hold("goals", priority.goals().size(), goals.size());
        hold("indicators", priority.indicators(), indicators.size());
        hold("reported", priority.reported(), sum(indicators, IndicatorProgress::reported));
        hold("expected", priority.expected(), sum(indicators, IndicatorProgress::expected));
        hold("signals", priority.signals(), signals(indicators, IndicatorProgress::signals));
        hold(
                "grantedKronor",
                priority.grantedKronor(),
                sum(goals, GoalProgress::grantedKronor) + beside.grantedKronor());
        hold("projects", priority.projects(), sum(goals, GoalProgress::projects) + beside.projects());
        if (priority.paidKronor() != null) {
            long paid = priority.paidKronor();
            hold("paidKronor", paid, sum(goals, GoalProgress::paidKronor) + beside.paidKronor());
        }
        if (priority.trends() != null) {
            holdWhatWasAdded();
        }
    }

    private void holdWhatWasAdded() {
        hold("trends", priority.trends(), TrendCounts.sum(indicators.stream().map(IndicatorProgress::trends)));
        hold(
                "timeliness",
                priority.timeliness(),
                Timeliness.sum(indicators.stream().map(IndicatorProgress::timeliness)));
        hold(
                "funding",
                FundingSums.together(priority.funding().stream()),
                FundingSums.together(Stream.concat(
                        goals.stream().flatMap(goal -> goal.funding().stream()), beside.funding().stream())));
    }

    private void hold(String what, long stated, long summed) {
        hold(what, Long.valueOf(stated), Long.valueOf(summed));
    }

    private void hold(String what, Object stated, Object summed) {
        found.hold("priority " + priority.number() + " " + what, stated, "goals and focus areas", summed);
    }
}
