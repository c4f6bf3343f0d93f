package se.rus.strategy.report.figures;

import static se.rus.strategy.report.figures.Row.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.rus.contracts.value.BilingualText;
import se.rus.strategy.report.GovernmentLink;
import se.rus.strategy.report.ReportMaterial;
import se.rus.strategy.report.YearlyLink;

/** Money over a mandate period, and the reports that its evaluation is linked to. */
public final class PeriodTables {
    private static final BilingualText REPORT = text("Rapport", "Report");

    private PeriodTables() {}

    /** What had been granted in all as each report was made, this one last. Nothing is added up: each has the ones before. */
    public static Table funding(ReportMaterial material) {
        List<YearlyLink> points = Stream.concat(
                        material.mandate().yearly().stream(),
                        Stream.of(new YearlyLink(
                                material.reportId(),
                                material.number(),
                                material.year(),
                                material.asOf(),
                                material.progress().totals())))
                .toList();
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            rows.add(row(points.get(i), i == 0 ? null : points.get(i - 1), i == points.size() - 1));
        }
        return Table.of(
                "funding-over-time",
                text("Beviljade medel över tid", "Money granted over time"),
                List.of(
                        REPORT,
                        text("Läget den", "As of"),
                        text("Projekt, sammanlagt", "Projects, in all"),
                        text("Beviljat sammanlagt, kronor", "Granted in all, kronor"),
                        text("Sedan föregående, kronor", "Since the one before, kronor")),
                rows);
    }

    /** The yearly reports and those to the government, and where they are. */
    public static Table linked(ReportMaterial material) {
        return Table.of(
                "linked",
                text("Rapporter som hör till", "Reports that belong to it"),
                List.of(
                        REPORT,
                        text("År", "Year"),
                        text("Dag", "Day"),
                        text("Diarienummer", "Registration number"),
                        text("Adress", "Address")),
                Stream.concat(
                                material.mandate().yearly().stream().map(PeriodTables::row),
                                material.mandate().government().stream().map(PeriodTables::row))
                        .toList());
    }

    /** What a report of the series is called. */
    public static BilingualText name(YearlyLink it) {
        return text(
                "Uppföljning %d, rapport %d".formatted(it.year(), it.number()),
                "Follow-up %d, report %d".formatted(it.year(), it.number()));
    }

    /** What a report to the government is called. */
    public static BilingualText name(GovernmentLink it) {
        return text(
                "Redovisning till regeringen %d".formatted(it.year()),
                "Report to the government %d".formatted(it.year()));
    }

    /** Where it is read. */
    public static String address(YearlyLink it) {
        return "/strategy/v1/reports/" + it.reportId();
    }

    /** Where it is read. */
    public static String address(GovernmentLink it) {
        return "/strategy/v1/government-reports/" + it.governmentReportId();
    }

    private static List<Cell> row(YearlyLink it, YearlyLink before, boolean last) {
        long kronor = it.totals().grantedKronor();
        return List.of(
                Cell.words(last ? text("Denna utvärdering", "This evaluation") : name(it)),
                Cell.day(it.asOf()),
                new Cell.Count(it.totals().projects()),
                new Cell.Kronor(kronor),
                before == null
                        ? new Cell.Unknown()
                        : new Cell.Kronor(kronor - before.totals().grantedKronor()));
    }

    private static List<Cell> row(YearlyLink it) {
        return List.of(
                Cell.words(name(it)),
                Cell.code(Integer.toString(it.year())),
                Cell.day(it.asOf()),
                new Cell.Unknown(),
                Cell.code(address(it)));
    }

    private static List<Cell> row(GovernmentLink it) {
        return List.of(
                Cell.words(name(it)),
                Cell.code(Integer.toString(it.year())),
                Cell.day(it.sentOn()),
                Cell.code(it.registrationNumber()),
                Cell.code(address(it)));
    }
}
