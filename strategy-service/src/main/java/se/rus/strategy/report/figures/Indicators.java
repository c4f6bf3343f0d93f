package se.rus.strategy.report.figures;

import java.util.Optional;
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

    /**
     * The actor's name; without a code the county as a whole.
     *
     * @param name where the progress of the report has none; null in reports that were made before it was kept
     */
    static Cell actor(String code, String name, ReportMaterial material) {
        if (code == null) {
            return Cell.words(COUNTY);
        }
        return Cell.written(material.progress().actors().stream()
                .filter(each -> each.actor().equals(code))
                .findFirst()
                .map(ActorProgress::name)
                .or(() -> Optional.ofNullable(name))
                .orElseGet(() -> Actors.nameOf(code)));
    }
}
