package se.rus.contracts.progress;

import static se.rus.contracts.progress.Differences.sum;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/** Holds focus areas against their indicators, and all of them with what is outside against the whole. */
final class FocusAreaSums {

    private FocusAreaSums() {}

    static void hold(ProgressDocument document, PartFollowUp outside, Differences found) {
        for (var priority : document.priorities()) {
            for (var area : priority.focusAreas()) {
                part("focus area " + area.title(), area.followUp(), document, found);
            }
            part("priority " + priority.number() + " besideGoals", priority.besideGoals(), document, found);
        }
        part("outsideFocusAreas", outside, document, found);
        var parts = Stream.concat(
                        document.priorities().stream()
                                .flatMap(priority -> priority.focusAreas().stream())
                                .map(FocusAreaProgress::followUp),
                        Stream.of(outside))
                .toList();
        whole(document.totals(), parts, found);
    }

    /** The indicators of a part, which stand under their goals. */
    static Stream<IndicatorProgress> indicatorsOf(PartFollowUp part, ProgressDocument document) {
        var ids = new HashSet<>(part.indicators());
        return Differences.goalsOf(document).stream()
                .flatMap(goal -> goal.indicators().stream())
                .filter(indicator -> ids.contains(indicator.indicatorId()));
    }

    private static void part(String name, PartFollowUp part, ProgressDocument document, Differences found) {
        found.hold(
                name,
                part.measured(),
                "indicators",
                IndicatorCounts.of(indicatorsOf(part, document).toList()));
        FundingSums.bySource(name, part.grantedKronor(), part.paidKronor(), part.funding(), found);
    }

    private static void whole(ProgressTotals totals, List<PartFollowUp> parts, Differences found) {
        var measured = parts.stream().map(PartFollowUp::measured).reduce(IndicatorCounts.NONE, IndicatorCounts::plus);
        var stated = new IndicatorCounts(
                totals.indicators(),
                totals.reported(),
                totals.expected(),
                totals.signals(),
                totals.trends(),
                totals.timeliness());
        found.hold("totals", stated, "focus areas and the rest", measured);
        found.hold("totals.projects", totals.projects(), "focus areas", sum(parts, PartFollowUp::projects));
        found.hold(
                "totals.funding",
                FundingSums.together(totals.funding().stream()),
                "focus areas",
                FundingSums.together(parts.stream().flatMap(part -> part.funding().stream())));
    }
}
