package se.rus.strategy.report.figures;

import se.rus.contracts.progress.ActorProgress;
import se.rus.contracts.progress.IndicatorProgress;
import se.rus.contracts.reference.Actors;
import se.rus.strategy.report.ReportMaterial;

/** Names the indicators and actors that deviations and decisions point at. */
final class Indicators {
    private static final se.rus.contracts.value.BilingualText COUNTY =
            Row.text("Länet som helhet", "The county as a whole");

    private Indicators() {}

    /** What it measures; unknown when the strategy has no such indicator. */
    static Cell named(String indicatorId, ReportMaterial material) {
        return material.goals().stream()
                .flatMap(goal -> goal.indicators().stream())
                .filter(each -> each.indicatorId().equals(indicatorId))
                .findFirst()
                .map(IndicatorProgress::name)
                .map(Cell::words)
                .orElseGet(Cell.Unknown::new);
    }

    /** The actor's name; without one the county as a whole. */
    static Cell actor(String code, ReportMaterial material) {
        if (code == null) {
            return Cell.words(COUNTY);
        }
        return Cell.written(material.progress().actors().stream()
                .filter(each -> each.actor().equals(code))
                .findFirst()
                .map(ActorProgress::name)
                .orElseGet(() -> Actors.nameOf(code)));
    }
}
