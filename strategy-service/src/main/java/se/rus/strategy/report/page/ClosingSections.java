package se.rus.strategy.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.rus.strategy.report.ReportMaterial;
import se.rus.strategy.report.figures.ActorTables;
import se.rus.strategy.report.figures.DecisionTables;
import se.rus.strategy.report.figures.DeviationTables;
import se.rus.strategy.report.figures.FundingTables;
import se.rus.strategy.report.figures.Leverage;
import se.rus.strategy.report.figures.Numbers;
import se.rus.strategy.report.figures.OutcomeTables;
import se.rus.strategy.report.figures.ShiftTables;
import se.rus.strategy.report.figures.Table;

/** What the actors contributed, what money there was, what has shifted and what was decided. */
final class ClosingSections {
    private final ReportMaterial material;
    private final Pen pen;

    ClosingSections(ReportMaterial material, Pen pen) {
        this.material = material;
        this.pen = pen;
    }

    List<Tag> sections() {
        List<Tag> first = List.of(
                Tag.of(
                        "section",
                        pen.heading(2, "contributions", Texts.ACTORS),
                        pen.table(ActorTables.contributions(material)),
                        pen.notAll()),
                funding(),
                told("shifts-of-year", Texts.SHIFTS, Texts.NO_SHIFTS, ShiftTables.all(material)),
                told("decisions-of-year", Texts.DECISIONS, Texts.NO_DECISIONS, DecisionTables.all(material)));
        return material.since(2)
                ? Stream.concat(first.stream(), Stream.of(outcomes(), deviations()))
                        .toList()
                : first;
    }

    /** What the figures say of the decisions, and what had been expected of them. */
    private Tag outcomes() {
        List<Tag> parts = new ArrayList<>();
        parts.add(pen.heading(2, "what-came-of-decisions", Texts.OUTCOMES));
        parts.add(pen.paragraph(Texts.OUTCOMES_READ));
        parts.addAll(pen.tableOr(OutcomeTables.measured(material), Texts.NO_OUTCOMES));
        parts.add(pen.heading(3, "sustainability", Texts.SUSTAINABILITY));
        parts.addAll(pen.tableOr(OutcomeTables.consequences(material), Texts.NO_CONSEQUENCES));
        return Tag.of("section", parts);
    }

    private Tag deviations() {
        return told("off", Texts.DEVIATIONS, Texts.NO_DEVIATIONS, DeviationTables.open(material));
    }

    private Tag funding() {
        List<Tag> parts = new ArrayList<>();
        parts.add(pen.heading(2, "funding-by-source", Texts.FUNDING));
        Table bySource = FundingTables.bySource(material);
        if (bySource.rows().isEmpty()) {
            parts.add(pen.paragraph(Texts.NO_FUNDING));
        } else {
            parts.add(Tag.of("div", FundingChart.of(material, pen.language(), pen.medium()))
                    .with("class", "chart"));
            parts.add(pen.table(bySource));
            parts.add(pen.table(FundingTables.byGoal(material)));
            Leverage.of(FundingTables.sums(material))
                    .map(times -> pen.paragraph(Texts.LEVERAGE, Numbers.of(times, pen.language())))
                    .ifPresent(parts::add);
        }
        parts.addAll(Excluded.of(material, pen));
        return Tag.of("section", parts);
    }

    private Tag told(String id, Texts heading, Texts none, Table table) {
        return Tag.of(
                "section",
                pen.heading(2, id, heading),
                table.rows().isEmpty() ? pen.paragraph(none) : pen.table(table));
    }
}
