package se.rus.contracts.progress;

import java.util.List;
import java.util.stream.Stream;

/** Holds activities and shifts of a document against its promise: each once in the total, and what is shared is told. */
final class ContributionSums {

    private ContributionSums() {}

    static void hold(ProgressDocument document, ContributionTotals stated, Differences found) {
        var priorities = document.priorities() == null ? List.<PriorityProgress>of() : document.priorities();
        var parts = Stream.of(
                        Differences.goalsOf(document).stream().map(GoalProgress::contributions),
                        priorities.stream().flatMap(ContributionSums::ownOf),
                        Stream.of(stated.withoutElement(), stated.otherElements()))
                .flatMap(each -> each);
        found.hold(
                "contributions.total and countedAgain",
                stated.total().plus(stated.countedAgain()),
                "parts",
                sum(parts));
        found.hold(
                "contributions.total",
                stated.total(),
                "actors",
                sum(document.actors().stream()
                        .map(actor -> actor.contributions().responsible())));
        priorities.forEach(priority -> priority(priority, document, found));
        everyCount(document, stated).forEach(counts -> byStatus(counts, found));
    }

    /** What is linked to the priority itself and to its focus areas: neither is any goal's. */
    private static Stream<ContributionCounts> ownOf(PriorityProgress priority) {
        return Stream.concat(
                Stream.of(priority.contributions().linked()),
                priority.focusAreas().stream().map(FocusAreaProgress::contributions));
    }

    private static void priority(PriorityProgress priority, ProgressDocument document, Differences found) {
        var stated = priority.contributions();
        var goals = document.goals().stream()
                .filter(goal -> priority.goals().contains(goal.goalId()))
                .map(GoalProgress::contributions);
        found.hold(
                "priority " + priority.number() + " contributions",
                stated.total().plus(stated.countedAgain()),
                "parts",
                sum(Stream.concat(ownOf(priority), goals)));
    }

    private static Stream<ContributionCounts> everyCount(ProgressDocument document, ContributionTotals stated) {
        return Stream.concat(
                Stream.of(stated.total(), stated.withoutElement(), stated.otherElements(), stated.countedAgain()),
                Stream.concat(
                        Differences.goalsOf(document).stream().map(GoalProgress::contributions),
                        document.actors().stream()
                                .flatMap(actor -> Stream.of(
                                        actor.contributions().responsible(),
                                        actor.contributions().takingPart()))));
    }

    private static void byStatus(ContributionCounts counts, Differences found) {
        found.hold(
                "activities",
                counts.activities().total(),
                "statuses",
                counts.activities().sum());
        found.hold("shifts", counts.shifts().total(), "stages", counts.shifts().sum());
    }

    private static ContributionCounts sum(Stream<ContributionCounts> parts) {
        return parts.reduce(ContributionCounts.NONE, ContributionCounts::plus);
    }
}
