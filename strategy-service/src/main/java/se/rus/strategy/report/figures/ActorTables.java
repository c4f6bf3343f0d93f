package se.rus.strategy.report.figures;

import static se.rus.strategy.report.figures.Row.text;

import java.util.List;
import java.util.function.Predicate;
import se.rus.contracts.progress.ActorProgress;
import se.rus.strategy.report.Days;
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
                        List.of(
                                text("Projekt", "Projects"),
                                text("Beviljat, kronor", "Granted, kronor"),
                                text("Rapporterade senast", "Last reported"))),
                material.progress().actors().stream()
                        .filter(whose)
                        .map(ActorTables::row)
                        .toList());
    }

    private static List<Cell> row(ActorProgress it) {
        return Row.of(
                List.of(
                        Cell.written(it.name()),
                        Cell.code(it.actor()),
                        new Cell.Count(it.observations()),
                        new Cell.Count(it.revisions()),
                        new Cell.Count(it.indicatorsReported()),
                        new Cell.Count(it.indicatorsExpected())),
                SignalWords.cells(it.signals()),
                List.of(
                        new Cell.Count(it.projects()),
                        new Cell.Kronor(it.grantedKronor()),
                        Cell.day(it.lastReportedAt() == null ? null : Days.of(it.lastReportedAt()))));
    }
}
