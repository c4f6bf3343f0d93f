package se.rus.contracts.progress;

import java.util.stream.Stream;

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
                sum(indicators.stream().map(IndicatorProgress::timeliness)));
        found.hold(
                "totals.timeliness",
                stated,
                "actors",
                sum(document.actors().stream().map(ActorProgress::timeliness)));
        for (var indicator : indicators) {
            found.hold(
                    "indicator " + indicator.code() + " timeliness",
                    indicator.timeliness(),
                    "actors",
                    sum(indicator.actors().stream().map(ActorStanding::timeliness)));
        }
    }

    private static Timeliness sum(Stream<Timeliness> parts) {
        return parts.reduce(Timeliness.NONE, Timeliness::plus);
    }
}
