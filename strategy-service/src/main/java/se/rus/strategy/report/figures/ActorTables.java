package se.rus.strategy.report.figures;

import static se.rus.strategy.report.figures.Row.text;

import java.util.List;
import java.util.function.Predicate;
import se.rus.contracts.progress.ActorProgress;
import se.rus.contracts.progress.ContributionCounts;
import se.rus.contracts.value.BilingualText;
import se.rus.strategy.actor.Days;
import se.rus.strategy.report.ReportMaterial;

/** What each actor has contributed. */
public final class ActorTables {
    private ActorTables() {}

    /** Values reported, signals, projects and money by actor. */
    public static Table contributions(ReportMaterial material) {
        return of(material, it -> true).summed();
    }

    /** What the municipality of a dialogue has contributed. */
    public static Table ofDialogue(ReportMaterial material) {
        return of(material, it -> it.actor().equals(material.dialogue().actor()));
    }

    private static Table of(ReportMaterial material, Predicate<ActorProgress> whose) {
        return Table.of(
                "actors",
                text("Aktörernas bidrag", "The actors' contributions"),
                Row.of(
                        List.of(
                                text("Aktör", "Actor"),
                                text("Kod", "Code"),
                                text("Värden", "Values"),
                                text("Rättelser", "Revisions"),
                                text("Har rapporterat", "Has reported"),
                                text("Ska rapportera", "Is to report")),
                        SignalWords.headings(),
                        contributionHeadings(material),
                        List.of(text("Projekt", "Projects"), text("Beviljat, kronor", "Granted, kronor")),
                        FundingTables.paidHeading(material),
                        List.of(text("Rapporterade senast", "Last reported"))),
                material.progress().actors().stream()
                        .filter(whose)
                        .map(actor -> row(material, actor))
                        .toList());
    }

    private static List<Cell> row(ReportMaterial material, ActorProgress it) {
        return Row.of(
                List.of(
                        Cell.written(it.name()),
                        Cell.code(it.actor()),
                        new Cell.Count(it.observations()),
                        new Cell.Count(it.revisions()),
                        new Cell.Count(it.indicatorsReported()),
                        new Cell.Count(it.indicatorsExpected())),
                SignalWords.cells(it.signals()),
                contributions(material, it),
                List.of(new Cell.Count(it.projects()), new Cell.Kronor(it.grantedKronor())),
                FundingTables.paid(material, it.paidKronor()),
                List.of(Cell.day(it.lastReportedAt() == null ? null : Days.of(it.lastReportedAt()))));
    }

    private static List<BilingualText> contributionHeadings(ReportMaterial material) {
        return material.tellsContributions()
                ? List.of(text("Aktiviteter", "Activities"), text("Förflyttningar", "Shifts"))
                : List.of();
    }

    /** What it answers for; what it takes part in is another's. */
    private static List<Cell> contributions(ReportMaterial material, ActorProgress it) {
        if (!material.tellsContributions()) {
            return List.of();
        }
        ContributionCounts counts = it.contributions().responsible();
        return List.of(
                new Cell.Count(counts.activities().total()),
                new Cell.Count(counts.shifts().total()));
    }
}
