package se.rus.strategy.report.figures;

import static se.rus.strategy.report.figures.Row.text;

import java.util.List;
import se.rus.contracts.progress.ActorStanding;
import se.rus.contracts.progress.GoalProgress;
import se.rus.contracts.progress.IndicatorProgress;
import se.rus.contracts.value.BilingualText;
import se.rus.strategy.report.ReportMaterial;

/** Indicators: how many have reported, and how each actor stands. */
public final class IndicatorTables {
    private static final BilingualText INDICATOR = text("Indikator", "Indicator");
    private static final List<BilingualText> STANDING = List.of(
            text("Enhet", "Unit"),
            text("Aktör", "Actor"),
            text("Period", "Period"),
            text("Värde", "Value"),
            text("Målvärde", "Target"),
            text("Signal", "Signal"));

    private IndicatorTables() {}

    /** Coverage and signals of the indicators of a goal. */
    public static Table coverage(GoalProgress goal) {
        return Table.of(
                        "coverage-" + goal.number(),
                        text(
                                "Rapportering och signaler, mål " + goal.number(),
                                "Reporting and signals, goal " + goal.number()),
                        Row.of(
                                List.of(
                                        INDICATOR,
                                        text("Kod", "Code"),
                                        text("Har rapporterat", "Have reported"),
                                        text("Ska rapportera", "Are to report")),
                                SignalWords.headings()),
                        goal.indicators().stream()
                                .map(IndicatorTables::coverage)
                                .toList())
                .summed();
    }

    /** How each actor stands on each indicator of a goal; since layout 2 also where it is heading. */
    public static Table standings(GoalProgress goal, ReportMaterial material) {
        return Table.of(
                "standings-" + goal.number(),
                text("Aktörernas läge, mål " + goal.number(), "How the actors stand, goal " + goal.number()),
                Row.of(List.of(INDICATOR), STANDING, trendHeading(material)),
                goal.indicators().stream()
                        .flatMap(indicator -> indicator.actors().stream()
                                .map(actor -> Row.of(
                                        List.of(name(indicator)), standing(indicator, actor), trend(actor, material))))
                        .toList());
    }

    /** The same for all goals, for a sheet. */
    public static Table all(ReportMaterial material) {
        return Table.of(
                "indicators",
                text("Indikatorer", "Indicators"),
                Row.of(
                        List.of(
                                text("Mål nr", "Goal no"),
                                text("Mål", "Goal"),
                                text("Kod", "Code"),
                                INDICATOR,
                                text("Aktörskod", "Actor code")),
                        STANDING,
                        trendHeading(material)),
                material.goals().stream()
                        .flatMap(goal -> goal.indicators().stream()
                                .flatMap(indicator -> indicator.actors().stream()
                                        .map(actor -> Row.of(
                                                place(goal, indicator, actor),
                                                standing(indicator, actor),
                                                trend(actor, material)))))
                        .toList());
    }

    private static List<BilingualText> trendHeading(ReportMaterial material) {
        return material.since(2) ? List.of(text("Trend", "Trend")) : List.of();
    }

    private static List<Cell> trend(ActorStanding actor, ReportMaterial material) {
        return material.since(2) ? List.of(TrendWords.of(actor.trend())) : List.of();
    }

    private static List<Cell> coverage(IndicatorProgress it) {
        return Row.of(
                List.of(name(it), Cell.code(it.code()), new Cell.Count(it.reported()), new Cell.Count(it.expected())),
                SignalWords.cells(it.signals()));
    }

    private static List<Cell> place(GoalProgress goal, IndicatorProgress indicator, ActorStanding actor) {
        return List.of(
                new Cell.Ordinal(goal.number()),
                Cell.written(goal.title()),
                Cell.code(indicator.code()),
                name(indicator),
                Cell.code(actor.actor()));
    }

    private static List<Cell> standing(IndicatorProgress indicator, ActorStanding actor) {
        return List.of(
                Cell.written(indicator.unit()),
                Cell.written(actor.name()),
                Cell.code(actor.period()),
                Cell.value(actor.value()),
                Cell.value(actor.target()),
                new Cell.Mark(actor.signal()));
    }

    private static Cell name(IndicatorProgress indicator) {
        return Cell.words(indicator.name());
    }
}
