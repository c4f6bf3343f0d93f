package se.rus.strategy.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.rus.strategy.report.MandatePeriod;
import se.rus.strategy.report.ReportMaterial;
import se.rus.strategy.report.figures.ChangeTables;
import se.rus.strategy.report.figures.MandateTables;
import se.rus.strategy.report.figures.PeriodTables;

/** What an evaluation of a mandate period tells beside its end: the beginning, what changed, and the reports between. */
final class MandateSections {
    private final ReportMaterial material;
    private final Pen pen;

    MandateSections(ReportMaterial material, Pen pen) {
        this.material = material;
        this.pen = pen;
    }

    List<Tag> sections() {
        return List.of(development(), results(), funding(), linked());
    }

    private Tag development() {
        List<Tag> parts = new ArrayList<>();
        parts.add(pen.heading(2, "development", Texts.DEVELOPMENT));
        MandatePeriod period = material.mandate();
        if (period.beginning() == null) {
            parts.add(pen.paragraph(Texts.NO_BEGINNING));
        } else {
            parts.add(pen.paragraph(
                    Texts.BEGINNING,
                    pen.language().of(PeriodTables.name(period.yearly().getFirst())),
                    period.yearly().getFirst().asOf().toString(),
                    material.asOf().toString()));
            parts.add(pen.table(MandateTables.signals(material)));
            parts.addAll(pen.tableOr(ChangeTables.signals(material), Texts.NO_CHANGES));
        }
        return Tag.of("section", parts);
    }

    private Tag results() {
        List<Tag> parts = new ArrayList<>();
        parts.add(pen.heading(2, "results", Texts.RESULTS));
        parts.addAll(pen.tableOr(MandateTables.decisions(material), Texts.NO_DECISIONS_OF_PERIOD));
        parts.addAll(pen.tableOr(MandateTables.shifts(material), Texts.NO_SHIFTS_OF_PERIOD));
        return Tag.of("section", parts);
    }

    private Tag funding() {
        return Tag.of(
                "section",
                pen.heading(2, "funding-of-period", Texts.FUNDING_OVER_TIME),
                pen.table(PeriodTables.funding(material)),
                pen.notAll());
    }

    private Tag linked() {
        MandatePeriod period = material.mandate();
        List<Tag> items = Stream.concat(
                        period.yearly().stream()
                                .map(it -> pen.link(
                                        PeriodTables.address(it) + "?format=html&lang="
                                                + pen.language().tag(),
                                        pen.language().of(PeriodTables.name(it)))),
                        period.government().stream()
                                .map(it -> pen.link(
                                        PeriodTables.address(it), pen.language().of(PeriodTables.name(it)))))
                .map(link -> Tag.of("li", link))
                .toList();
        return Tag.of(
                "section",
                pen.heading(2, "linked-reports", Texts.LINKED),
                items.isEmpty() ? pen.paragraph(Texts.NO_LINKED) : Tag.of("ul", items));
    }
}
