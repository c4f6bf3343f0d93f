package se.rus.strategy.report.figures;

import java.util.List;
import java.util.stream.Stream;
import se.rus.contracts.progress.GoalProgress;
import se.rus.strategy.report.ReportMaterial;

/** Which tables there are, and in which order. */
public final class ReportTables {
    private ReportTables() {}

    /** Those of the page, as they follow each other. */
    public static List<Table> ofPage(ReportMaterial material) {
        return Stream.of(
                        Stream.of(SignalTables.byGoal(material)),
                        material.goals().stream().flatMap(goal -> ofGoal(goal, material).stream()),
                        ofPriorities(material).stream(),
                        Stream.of(
                                ActorTables.contributions(material),
                                FundingTables.bySource(material),
                                FundingTables.byGoal(material),
                                ShiftTables.all(material),
                                DecisionTables.all(material)),
                        material.since(2) ? followed(material).stream() : Stream.<Table>of())
                .flatMap(each -> each)
                .filter(table -> !table.rows().isEmpty())
                .toList();
    }

    /** Those of one goal; none when nothing follows it up. */
    public static List<Table> ofGoal(GoalProgress goal, ReportMaterial material) {
        if (goal.indicators().isEmpty()) {
            return List.of();
        }
        Table county = CountyTables.ofGoal(goal);
        return material.since(2) && !county.rows().isEmpty()
                ? List.of(IndicatorTables.coverage(goal), county, IndicatorTables.standings(goal, material))
                : List.of(IndicatorTables.coverage(goal), IndicatorTables.standings(goal, material));
    }

    /** None where nothing is told of priorities. */
    public static List<Table> ofPriorities(ReportMaterial material) {
        return material.priorities().isEmpty()
                ? List.of()
                : List.of(PriorityTables.byPriority(material), PriorityTables.byFocusArea(material));
    }

    /** Those of the sheets, one a sheet; there also when they are empty. */
    public static List<Table> ofSheets(ReportMaterial material) {
        return switch (material.kind()) {
            case YEARLY -> ofYear(material);
            case MANDATE_PERIOD ->
                Stream.concat(ofPeriod(material).stream(), ofYear(material).stream())
                        .toList();
            case DIALOGUE -> ofDialogue(material);
        };
    }

    /** Those that hold nothing but what is about goals, so that some of the goals can be taken out. */
    public static List<Table> ofGoals(ReportMaterial material) {
        return Stream.of(
                        Stream.of(
                                IndicatorTables.all(material),
                                CountyTables.all(material),
                                FundingTables.parts(material),
                                ShiftTables.all(material),
                                DecisionTables.all(material)),
                        followed(material).stream())
                .flatMap(each -> each)
                .toList();
    }

    private static List<Table> ofYear(ReportMaterial material) {
        Stream<Table> first = Stream.of(
                IndicatorTables.all(material),
                ActorTables.contributions(material),
                FundingTables.parts(material),
                ShiftTables.all(material),
                DecisionTables.all(material));
        return material.since(2)
                ? Stream.of(
                                first,
                                Stream.of(CountyTables.all(material)),
                                followed(material).stream(),
                                ofPriorities(material).stream())
                        .flatMap(each -> each)
                        .toList()
                : first.toList();
    }

    private static List<Table> ofPeriod(ReportMaterial material) {
        return List.of(
                MandateTables.signals(material),
                ChangeTables.signals(material),
                MandateTables.decisions(material),
                MandateTables.shifts(material),
                PeriodTables.funding(material),
                PeriodTables.linked(material));
    }

    private static List<Table> ofDialogue(ReportMaterial material) {
        return List.of(
                DialogueTables.status(material),
                DialogueTables.targets(material),
                DeviationTables.ofDialogue(material),
                ActorTables.ofDialogue(material),
                ShiftTables.ofDialogue(material));
    }

    private static List<Table> followed(ReportMaterial material) {
        return List.of(
                OutcomeTables.measured(material), OutcomeTables.consequences(material), DeviationTables.open(material));
    }
}
