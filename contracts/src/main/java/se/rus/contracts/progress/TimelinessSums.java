package se.rus.contracts.progress;

/** Holds what came in time against its parts: the standings of each indicator, and the actors over all of them. */
final class TimelinessSums {

    private TimelinessSums() {}

    static void hold(ProgressDocument document, Timeliness stated, Differences found) {
        var indicators = Differences.goalsOf(document).stream()
                .flatMap(goal -> goal.indicators().stream())
                .toList();
        found.hold(
                "totals.timeliness",
                stated,
                "indicators",
                Timeliness.sum(indicators.stream().map(IndicatorProgress::timeliness)));
        found.hold(
                "totals.timeliness",
                stated,
                "actors",
                Timeliness.sum(document.actors().stream().map(ActorProgress::timeliness)));
        for (var indicator : indicators) {
            found.hold(
                    "indicator " + indicator.code() + " timeliness",
                    indicator.timeliness(),
                    "actors",
                    Timeliness.sum(indicator.actors().stream().map(ActorStanding::timeliness)));
        }
    }
}
