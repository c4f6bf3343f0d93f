package se.rus.strategy.report.figures;

import static se.rus.strategy.report.figures.Row.text;

import java.util.List;
import java.util.stream.Stream;
import se.rus.contracts.progress.FocusAreaProgress;
import se.rus.contracts.progress.IndicatorCounts;
import se.rus.contracts.progress.PartFollowUp;
import se.rus.contracts.progress.PriorityProgress;
import se.rus.contracts.progress.SignalCounts;
import se.rus.contracts.progress.TrendCounts;
import se.rus.contracts.value.BilingualText;
import se.rus.strategy.report.ReportMaterial;

/** Signals, trends, coverage and money by priority and by focus area. */
public final class PriorityTables {
    private PriorityTables() {}

    /** By priority. Not added up: what belongs to a goal of several priorities is in each of them. */
    public static Table byPriority(ReportMaterial material) {
        return Table.of(
                "priorities",
                text(
                        "Prioriteringar: antal par av indikator och aktör, och medel",
                        "Priorities: pairs of indicator and actor, and money"),
                headings(text("Prioritering", "Priority")),
                material.priorities().stream().map(PriorityTables::row).toList());
    }

    /** By focus area, and what is outside them: together the whole. */
    public static Table byFocusArea(ReportMaterial material) {
        return Table.of(
                        "focus-areas",
                        text(
                                "Insatsområden: antal par av indikator och aktör, och medel",
                                "Focus areas: pairs of indicator and actor, and money"),
                        headings(text("Insatsområde", "Focus area")),
                        material.priorities().isEmpty() ? List.of() : rows(material))
                .summed();
    }

    private static List<List<Cell>> rows(ReportMaterial material) {
        Stream<List<Cell>> areas = material.priorities().stream()
                .flatMap(priority -> priority.focusAreas().stream().map(area -> row(priority, area)));
        List<Cell> outside = row(
                Cell.words(text("Utanför insatsområdena", "Outside the focus areas")),
                material.progress().outsideFocusAreas());
        return Stream.concat(areas, Stream.of(outside)).toList();
    }

    private static List<BilingualText> headings(BilingualText first) {
        return Row.of(
                List.of(first, text("Indikatorer", "Indicators")),
                SignalWords.headings(),
                TrendWords.headings(),
                List.of(
                        text("Har rapporterat", "Have reported"),
                        text("Ska rapportera", "Are to report"),
                        text("Projekt", "Projects"),
                        text("Beviljat, kronor", "Granted, kronor"),
                        text("Utbetalat, kronor", "Paid, kronor")));
    }

    private static List<Cell> row(PriorityProgress it) {
        return row(
                Cell.written(it.number() + " " + it.title()),
                it.indicators(),
                it.signals(),
                it.trends(),
                List.of(
                        new Cell.Count(it.reported()),
                        new Cell.Count(it.expected()),
                        new Cell.Count(it.projects()),
                        new Cell.Kronor(it.grantedKronor()),
                        new Cell.Kronor(it.paidKronor())));
    }

    private static List<Cell> row(PriorityProgress priority, FocusAreaProgress area) {
        return row(Cell.written(priority.number() + " " + area.title()), area.followUp());
    }

    private static List<Cell> row(Cell name, PartFollowUp it) {
        IndicatorCounts measured = it.measured();
        return row(
                name,
                measured.indicators(),
                measured.signals(),
                measured.trends(),
                List.of(
                        new Cell.Count(measured.reported()),
                        new Cell.Count(measured.expected()),
                        new Cell.Count(it.projects()),
                        new Cell.Kronor(it.grantedKronor()),
                        new Cell.Kronor(it.paidKronor())));
    }

    private static List<Cell> row(
            Cell name, long indicators, SignalCounts signals, TrendCounts trends, List<Cell> rest) {
        return Row.of(
                List.of(name, new Cell.Count(indicators)), SignalWords.cells(signals), TrendWords.cells(trends), rest);
    }
}
