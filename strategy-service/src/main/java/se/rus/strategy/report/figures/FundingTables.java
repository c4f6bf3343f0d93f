package se.rus.strategy.report.figures;

import static se.rus.strategy.report.figures.Row.text;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.rus.contracts.progress.GoalProgress;
import se.rus.contracts.progress.SourceFunding;
import se.rus.contracts.value.BilingualText;
import se.rus.contracts.value.FinancingPart;
import se.rus.strategy.report.ReportMaterial;

/** Money granted and paid, by source. */
public final class FundingTables {
    private static final BilingualText SOURCE = text("Källa", "Source");
    private static final BilingualText GRANTED = text("Beviljat, kronor", "Granted, kronor");

    private static final BilingualText PAID = text("Utbetalat, kronor", "Paid, kronor");

    private FundingTables() {}

    /** Whole kronor by source, by name. */
    public static SortedMap<String, Long> sums(ReportMaterial material) {
        return material.goals().stream()
                .flatMap(goal -> goal.fundingBySource().stream())
                .collect(Collectors.toMap(FinancingPart::source, FinancingPart::kronor, Math::addExact, TreeMap::new));
    }

    /** By source. */
    public static Table bySource(ReportMaterial material) {
        return Table.of(
                        "funding",
                        text("Beviljade medel per källa", "Money granted by source"),
                        Row.of(List.of(SOURCE, GRANTED), paidHeading(material)),
                        sources(material))
                .summed();
    }

    /** By goal: all sources together, and how many projects. */
    public static Table byGoal(ReportMaterial material) {
        return Table.of(
                        "funding-goals",
                        text("Beviljade medel per mål", "Money granted by goal"),
                        Row.of(
                                List.of(text("Mål", "Goal"), text("Projekt", "Projects"), GRANTED),
                                paidHeading(material)),
                        material.goals().stream()
                                .map(goal -> Row.of(
                                        List.of(
                                                Cell.written(goal.number() + " " + goal.title()),
                                                new Cell.Count(goal.projects()),
                                                new Cell.Kronor(goal.grantedKronor())),
                                        paid(material, goal.paidKronor())))
                                .toList())
                .summed();
    }

    /** By goal and source, for a sheet. */
    public static Table parts(ReportMaterial material) {
        return Table.of(
                        "funding-parts",
                        text("Medel per källa", "Funding by source"),
                        Row.of(
                                List.of(SOURCE, text("Mål nr", "Goal no"), text("Mål", "Goal"), GRANTED),
                                paidHeading(material)),
                        material.goals().stream()
                                .flatMap(goal -> parts(material, goal).map(part -> part(material, goal, part)))
                                .toList())
                .summed();
    }

    /** Granted and paid of each source; from before payments were told, what was granted. */
    private static Stream<SourceFunding> parts(ReportMaterial material, GoalProgress goal) {
        return material.tellsPaid()
                ? goal.funding().stream()
                : goal.fundingBySource().stream().map(part -> new SourceFunding(part.source(), part.kronor(), 0));
    }

    private static List<List<Cell>> sources(ReportMaterial material) {
        SortedMap<String, SourceFunding> bySource = material.goals().stream()
                .flatMap(goal -> parts(material, goal))
                .collect(Collectors.toMap(SourceFunding::source, each -> each, FundingTables::plus, TreeMap::new));
        return bySource.values().stream()
                .map(part -> Row.<Cell>of(
                        List.of(Cell.written(part.source()), new Cell.Kronor(part.grantedKronor())),
                        paid(material, part.paidKronor())))
                .toList();
    }

    private static SourceFunding plus(SourceFunding a, SourceFunding b) {
        return new SourceFunding(
                a.source(),
                Math.addExact(a.grantedKronor(), b.grantedKronor()),
                Math.addExact(a.paidKronor(), b.paidKronor()));
    }

    private static List<Cell> part(ReportMaterial material, GoalProgress goal, SourceFunding part) {
        return Row.of(
                List.of(
                        Cell.written(part.source()),
                        new Cell.Ordinal(goal.number()),
                        Cell.written(goal.title()),
                        new Cell.Kronor(part.grantedKronor())),
                paid(material, part.paidKronor()));
    }

    static List<BilingualText> paidHeading(ReportMaterial material) {
        return material.tellsPaid() ? List.of(PAID) : List.of();
    }

    static List<Cell> paid(ReportMaterial material, Long kronor) {
        return material.tellsPaid() ? List.of(new Cell.Kronor(kronor)) : List.of();
    }
}
