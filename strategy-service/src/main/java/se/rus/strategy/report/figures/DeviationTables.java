package se.rus.strategy.report.figures;

import static se.rus.strategy.report.figures.Row.text;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.rus.contracts.value.BilingualText;
import se.rus.strategy.report.DeviationLine;
import se.rus.strategy.report.DeviationLine.CauseLine;
import se.rus.strategy.report.ReportMaterial;

/** What is off, why, and what is being done. */
public final class DeviationTables {
    private static final BilingualText NEGATIVE = text("Avvikelse", "Deviation");
    private static final BilingualText LEARNING = text("Att lära av", "To learn from");

    private DeviationTables() {}

    /** One row a deviation that is open. */
    public static Table open(ReportMaterial material) {
        return of(material, it -> true);
    }

    /** Those of the municipality of a dialogue, and of the county as a whole. */
    public static Table ofDialogue(ReportMaterial material) {
        return of(
                material,
                it -> it.actor() == null
                        || it.actor().equals(material.dialogue().actor()));
    }

    private static Table of(ReportMaterial material, Predicate<DeviationLine> told) {
        return Table.of(
                "deviations",
                text("Öppna avvikelser", "Open deviations"),
                List.of(
                        text("Indikator", "Indicator"),
                        text("Aktör", "Actor"),
                        text("Mål", "Goal"),
                        text("Slag", "Kind"),
                        text("Period", "Period"),
                        text("Värde", "Value"),
                        text("Signal", "Signal"),
                        text("Orsaker", "Causes"),
                        text("Prövning av orsakerna", "What was found of the causes"),
                        text("Slutsats", "Conclusion"),
                        text("Föreslagna åtgärder", "Proposed measures")),
                material.deviations().stream()
                        .filter(told)
                        .map(each -> row(each, material))
                        .toList());
    }

    private static List<Cell> row(DeviationLine it, ReportMaterial material) {
        return Row.of(
                List.of(
                        Indicators.named(it.indicatorId(), material),
                        Indicators.actor(it.actor(), it.actorName(), material),
                        Goals.named(it.goalId(), material),
                        Cell.words(it.negative() ? NEGATIVE : LEARNING)),
                OutcomeTables.measured(it.measured()),
                List.of(
                        Cell.written(numbered(it.causes(), CauseLine::text)),
                        findings(it.causes()),
                        Cell.written(it.conclusion()),
                        Cell.written(String.join("; ", it.measures()))));
    }

    private static Cell findings(List<CauseLine> causes) {
        return causes.isEmpty()
                ? new Cell.Unknown()
                : Cell.words(text(
                        numbered(causes, it -> it.finding().sv()),
                        numbered(causes, it -> it.finding().en())));
    }

    /** Numbered when there are several, so that what was found can be told apart. */
    private static String numbered(List<CauseLine> causes, Function<CauseLine, String> part) {
        return causes.size() == 1
                ? part.apply(causes.getFirst())
                : IntStream.range(0, causes.size())
                        .mapToObj(i -> (i + 1) + ". " + part.apply(causes.get(i)))
                        .collect(Collectors.joining(" "));
    }
}
