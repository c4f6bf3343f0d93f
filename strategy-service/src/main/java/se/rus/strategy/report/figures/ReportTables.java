package se.rus.strategy.report.figures;

import java.util.List;
import java.util.stream.Stream;
import se.rus.strategy.report.ReportMaterial;

/** Which tables there are, and in which order. */
public final class ReportTables {
    private ReportTables() {}

    /** Those of the page, as they follow each other. */
    public static List<Table> ofPage(ReportMaterial material) {
        return Stream.of(
                        Stream.of(SignalTables.byGoal(material)),
                        material.progress().goals().stream()
                                .filter(goal -> !goal.indicators().isEmpty())
                                .flatMap(goal ->
                                        Stream.of(IndicatorTables.coverage(goal), IndicatorTables.standings(goal))),
                        Stream.of(
                                ActorTables.contributions(material),
                                FundingTables.bySource(material),
                                FundingTables.byGoal(material),
                                ShiftTables.all(material),
                                DecisionTables.all(material)))
                .flatMap(each -> each)
                .filter(table -> !table.rows().isEmpty())
                .toList();
    }

    /** Those of the sheets, one a sheet; there also when they are empty. */
    public static List<Table> ofSheets(ReportMaterial material) {
        return List.of(
                IndicatorTables.all(material),
                ActorTables.contributions(material),
                FundingTables.parts(material),
                ShiftTables.all(material),
                DecisionTables.all(material));
    }
}
