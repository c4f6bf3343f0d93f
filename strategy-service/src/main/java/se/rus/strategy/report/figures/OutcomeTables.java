package se.rus.strategy.report.figures;

import static se.rus.strategy.report.figures.Row.text;

import java.util.List;
import se.rus.contracts.value.BilingualText;
import se.rus.strategy.report.ConsequenceLine;
import se.rus.strategy.report.DecisionLine;
import se.rus.strategy.report.MeasuredLine;
import se.rus.strategy.report.OutcomeLine;
import se.rus.strategy.report.ReportMaterial;

/** The figures behind what became of the decisions, and the consequences that were assessed before them. */
public final class OutcomeTables {
    private static final BilingualText DECISION = text("Beslut", "Decision");

    private OutcomeTables() {}

    /** One row a decision that was measured: before and after it was carried out. */
    public static Table measured(ReportMaterial material) {
        return Table.of(
                "outcomes",
                text("Hjälpte besluten", "Did the decisions help"),
                List.of(
                        DECISION,
                        text("Genomfört den", "Carried out on"),
                        text("Indikator", "Indicator"),
                        text("Period före", "Period before"),
                        text("Värde före", "Value before"),
                        text("Signal före", "Signal before"),
                        text("Period efter", "Period after"),
                        text("Värde efter", "Value after"),
                        text("Signal efter", "Signal after"),
                        text("Svar", "Answer"),
                        text("Hur det framgår", "How that was found")),
                material.decisions().stream()
                        .filter(each -> each.outcome() != null)
                        .map(each -> row(each, each.outcome(), material))
                        .toList());
    }

    /** One row a decision and respect. */
    public static Table consequences(ReportMaterial material) {
        return Table.of(
                "consequences",
                text("Beslutens konsekvenser", "Consequences of the decisions"),
                List.of(
                        DECISION,
                        text("Perspektiv", "Perspective"),
                        text("Verkan", "Effect"),
                        text("Bedömning före beslutet", "Assessed before the decision")),
                material.decisions().stream()
                        .flatMap(each -> each.consequences().stream().map(one -> consequence(each, one)))
                        .toList());
    }

    private static List<Cell> row(DecisionLine it, OutcomeLine outcome, ReportMaterial material) {
        return Row.of(
                List.of(
                        Cell.written(it.measure()),
                        Cell.day(outcome.carriedOutOn()),
                        Indicators.named(outcome.indicatorId(), material)),
                measured(outcome.before()),
                measured(outcome.after()),
                List.of(Cell.words(it.effect()), Cell.words(joined(outcome.steps()))));
    }

    /** Period, value and signal; unknown when nothing was measured. */
    static List<Cell> measured(MeasuredLine it) {
        return it == null
                ? List.of(new Cell.Unknown(), new Cell.Unknown(), new Cell.Unknown())
                : List.of(Cell.code(it.period()), Cell.value(it.value()), new Cell.Mark(it.signal()));
    }

    private static BilingualText joined(List<BilingualText> steps) {
        return steps.isEmpty()
                ? null
                : steps.stream()
                        .reduce((a, b) -> text(a.sv() + " " + b.sv(), a.en() + " " + b.en()))
                        .orElseThrow();
    }

    private static List<Cell> consequence(DecisionLine it, ConsequenceLine one) {
        return List.of(
                Cell.written(it.measure()),
                Cell.words(one.respect()),
                Cell.words(one.effect()),
                Cell.written(one.text()));
    }
}
