package se.rus.strategy.report.figures;

import static se.rus.strategy.report.figures.Row.text;

import java.util.List;
import se.rus.contracts.progress.CountyStanding;
import se.rus.contracts.progress.GoalProgress;
import se.rus.contracts.progress.IndicatorProgress;
import se.rus.contracts.value.BilingualText;
import se.rus.strategy.report.ReportMaterial;

/** The county as a whole: its actors' values put together. */
public final class CountyTables {
    private static final BilingualText INDICATOR = text("Indikator", "Indicator");
    private static final List<BilingualText> STANDING = List.of(
            text("Enhet", "Unit"),
            text("Period", "Period"),
            text("Länets värde", "Value of the county"),
            text("Målvärde", "Target"),
            text("Signal", "Signal"),
            text("Trend", "Trend"),
            text("Har rapporterat", "Have reported"),
            text("Ska rapportera", "Are to report"));

    private CountyTables() {}

    /** How the county stands on the indicators of a goal whose values are put together. */
    public static Table ofGoal(GoalProgress goal) {
        return Table.of(
                "county-" + goal.number(),
                text("Länet som helhet, mål " + goal.number(), "The county as a whole, goal " + goal.number()),
                Row.of(List.of(INDICATOR), STANDING),
                goal.indicators().stream()
                        .filter(indicator -> indicator.together() != null)
                        .map(indicator -> Row.of(
                                List.of(Cell.words(indicator.name())), standing(indicator, indicator.together())))
                        .toList());
    }

    /** The same for all goals, for a sheet. */
    public static Table all(ReportMaterial material) {
        return Table.of(
                "county",
                text("Länet som helhet", "The county as a whole"),
                Row.of(
                        List.of(text("Mål nr", "Goal no"), text("Mål", "Goal"), text("Kod", "Code"), INDICATOR),
                        STANDING),
                material.goals().stream()
                        .flatMap(goal -> goal.indicators().stream()
                                .filter(indicator -> indicator.together() != null)
                                .map(indicator -> Row.of(
                                        List.of(
                                                new Cell.Ordinal(goal.number()),
                                                Cell.written(goal.title()),
                                                Cell.code(indicator.code()),
                                                Cell.words(indicator.name())),
                                        standing(indicator, indicator.together()))))
                        .toList());
    }

    private static List<Cell> standing(IndicatorProgress indicator, CountyStanding it) {
        return List.of(
                Cell.written(indicator.unit()),
                Cell.code(it.period()),
                Cell.value(it.value()),
                Cell.value(it.target()),
                new Cell.Mark(it.signal()),
                TrendWords.of(it.trend()),
                new Cell.Count(it.reported()),
                new Cell.Count(it.expected()));
    }
}
