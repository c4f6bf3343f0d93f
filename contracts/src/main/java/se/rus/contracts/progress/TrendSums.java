package se.rus.contracts.progress;

/** Holds trends against their parts: the standings of each indicator, the indicators of each goal, and the actors. */
final class TrendSums {

    private TrendSums() {}

    static void hold(ProgressDocument document, TrendCounts stated, Differences found) {
        var goals = Differences.goalsOf(document);
        var indicators =
                goals.stream().flatMap(goal -> goal.indicators().stream()).toList();
        for (var indicator : indicators) {
            found.hold(
                    "indicator " + indicator.code() + " trends",
                    indicator.trends(),
                    "actors",
                    TrendCounts.of(indicator.actors().stream()));
        }
        found.hold(
                "totals.trends",
                stated,
                "indicators",
                TrendCounts.sum(indicators.stream().map(IndicatorProgress::trends)));
        found.hold(
                "totals.trends",
                stated,
                "actors",
                TrendCounts.sum(document.actors().stream().map(ActorProgress::trends)));
        goals.forEach(goal -> found.hold(
                "goal " + goal.number() + " measured",
                goal.measured(),
                "indicators",
                IndicatorCounts.of(goal.indicators())));
    }
}
