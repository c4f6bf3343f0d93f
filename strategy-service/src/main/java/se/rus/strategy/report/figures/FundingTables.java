package se.rus.strategy.report.figures;

import static se.rus.strategy.report.figures.Row.text;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.rus.contracts.progress.GoalProgress;
import se.rus.contracts.value.BilingualText;
import se.rus.contracts.value.FinancingPart;
import se.rus.strategy.report.ReportMaterial;

/** Money granted, by source. */
public final class FundingTables {
    private static final BilingualText SOURCE = text("Källa", "Source");
    private static final BilingualText GRANTED = text("Beviljat, kronor", "Granted, kronor");

    private FundingTables() {}

    /** Whole kronor by source, by name. */
    public static SortedMap<String, Long> sums(ReportMaterial material) {
        return material.progress().goals().stream()
                .flatMap(goal -> goal.fundingBySource().stream())
                .collect(Collectors.toMap(FinancingPart::source, FinancingPart::kronor, Math::addExact, TreeMap::new));
    }

    /** By source. */
    public static Table bySource(ReportMaterial material) {
        return Table.of(
                        "funding",
                        text("Beviljade medel per källa", "Money granted by source"),
                        List.of(SOURCE, GRANTED),
                        sums(material).entrySet().stream()
                                .map(part -> List.of(Cell.written(part.getKey()), new Cell.Kronor(part.getValue())))
                                .toList())
                .summed();
    }

    /** By goal: all sources together, and how many projects. */
    public static Table byGoal(ReportMaterial material) {
        return Table.of(
                        "funding-goals",
                        text("Beviljade medel per mål", "Money granted by goal"),
                        List.of(text("Mål", "Goal"), text("Projekt", "Projects"), GRANTED),
                        material.progress().goals().stream()
                                .map(goal -> List.of(
                                        Cell.written(goal.number() + " " + goal.title()),
                                        new Cell.Count(goal.projects()),
                                        new Cell.Kronor(goal.grantedKronor())))
                                .toList())
                .summed();
    }

    /** By goal and source, for a sheet. */
    public static Table parts(ReportMaterial material) {
        return Table.of(
                        "funding-parts",
                        text("Medel per källa", "Funding by source"),
                        List.of(SOURCE, text("Mål nr", "Goal no"), text("Mål", "Goal"), GRANTED),
                        material.progress().goals().stream()
                                .flatMap(goal -> goal.fundingBySource().stream().map(part -> part(goal, part)))
                                .toList())
                .summed();
    }

    private static List<Cell> part(GoalProgress goal, FinancingPart part) {
        return List.of(
                Cell.written(part.source()),
                new Cell.Ordinal(goal.number()),
                Cell.written(goal.title()),
                new Cell.Kronor(part.kronor()));
    }
}
