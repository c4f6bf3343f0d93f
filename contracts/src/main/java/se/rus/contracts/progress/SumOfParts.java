package se.rus.contracts.progress;

import static se.rus.contracts.progress.Differences.signals;
import static se.rus.contracts.progress.Differences.sum;

import java.util.List;
import se.rus.contracts.value.FinancingPart;

/** Holds a progress document against its own promise: every total equals the sum of its parts. */
public final class SumOfParts {

    private SumOfParts() {}

    /** Every total that differs from the sum of its parts, one line each; empty when the document is right. */
    public static List<String> differences(ProgressDocument document) {
        var found = new Differences();
        totals(document, found);
        Differences.goalsOf(document).forEach(goal -> goal(goal, found));
        if (document.priorities() != null) {
            document.priorities().forEach(priority -> new PrioritySums(priority, document, found).hold());
        }
        if (document.contributions() != null) {
            ContributionSums.hold(document, document.contributions(), found);
        }
        if (document.totals().timeliness() != null) {
            TimelinessSums.hold(document, document.totals().timeliness(), found);
        }
        if (document.totals().paidKronor() != null) {
            FundingSums.hold(document, found);
        }
        if (document.totals().trends() != null) {
            TrendSums.hold(document, document.totals().trends(), found);
        }
        if (document.outsideFocusAreas() != null) {
            FocusAreaSums.hold(document, document.outsideFocusAreas(), found);
        }
        return found.lines();
    }

    private static void totals(ProgressDocument document, Differences found) {
        var totals = document.totals();
        var goals = Differences.goalsOf(document);
        var actors = document.actors();
        var indicators =
                goals.stream().flatMap(goal -> goal.indicators().stream()).toList();
        found.hold("totals.observations", totals.observations(), "goals", sum(goals, GoalProgress::observations));
        found.hold("totals.observations", totals.observations(), "actors", sum(actors, ActorProgress::observations));
        found.hold("totals.revisions", totals.revisions(), "actors", sum(actors, ActorProgress::revisions));
        found.hold("totals.indicators", totals.indicators(), "goals", indicators.size());
        found.hold("totals.reported", totals.reported(), "indicators", sum(indicators, IndicatorProgress::reported));
        found.hold("totals.reported", totals.reported(), "actors", sum(actors, ActorProgress::indicatorsReported));
        found.hold("totals.expected", totals.expected(), "indicators", sum(indicators, IndicatorProgress::expected));
        found.hold("totals.expected", totals.expected(), "actors", sum(actors, ActorProgress::indicatorsExpected));
        found.hold("totals.signals", totals.signals(), "indicators", signals(indicators, IndicatorProgress::signals));
        found.hold("totals.signals", totals.signals(), "actors", signals(actors, ActorProgress::signals));
        found.hold("totals.grantedKronor", totals.grantedKronor(), "goals", sum(goals, GoalProgress::grantedKronor));
        found.hold("totals.grantedKronor", totals.grantedKronor(), "actors", sum(actors, ActorProgress::grantedKronor));
        found.hold("totals.projects", totals.projects(), "goals", sum(goals, GoalProgress::projects));
        found.hold("totals.projects", totals.projects(), "actors", sum(actors, ActorProgress::projects));
    }

    private static void goal(GoalProgress goal, Differences found) {
        var name = "goal " + goal.number();
        var indicators = goal.indicators();
        found.hold(
                name + " observations",
                goal.observations(),
                "indicators",
                sum(indicators, IndicatorProgress::observations));
        found.hold(
                name + " grantedKronor",
                goal.grantedKronor(),
                "fundingBySource",
                sum(goal.fundingBySource(), FinancingPart::kronor));
        for (var indicator : indicators) {
            found.hold(
                    "indicator " + indicator.code() + " signals",
                    indicator.signals(),
                    "actors",
                    signals(indicator.actors(), actor -> SignalCounts.one(actor.signal())));
        }
    }
}
