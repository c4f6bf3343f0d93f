package se.rus.strategy.report.page;

import java.util.ArrayList;
import java.util.List;
import se.rus.contracts.progress.ProgressDocument;
import se.rus.contracts.progress.ProgressTotals;
import se.rus.contracts.reference.Counties;
import se.rus.contracts.reference.County;
import se.rus.strategy.actor.Days;
import se.rus.strategy.report.ReportKind;
import se.rus.strategy.report.ReportMaterial;

/** The beginning: what the report is, what it covers, and the state in short. */
final class Opening {
    private final ReportMaterial material;
    private final Pen pen;

    Opening(ReportMaterial material, Pen pen) {
        this.material = material;
        this.pen = pen;
    }

    List<Tag> sections() {
        return material.kind() == ReportKind.DIALOGUE
                ? List.of(facts(), scope())
                : List.of(facts(), scope(), inShort());
    }

    private Tag facts() {
        String county = Counties.find(material.county()).map(County::name).orElse(material.county());
        ProgressDocument progress = material.progress();
        return Tag.of(
                "dl",
                fact(Texts.SERIES, pen.say(series(), Integer.toString(material.number()), county)),
                fact(Texts.AS_OF, material.asOf().toString()),
                fact(Texts.MADE, Days.of(material.madeAt()).toString()),
                fact(Texts.PERIOD, progress.periodFrom() + "–" + progress.periodTo()));
    }

    private Texts series() {
        return switch (material.kind()) {
            case YEARLY -> Texts.SERIES_VALUE;
            case MANDATE_PERIOD -> Texts.SERIES_OF_PERIOD;
            case DIALOGUE -> Texts.SERIES_OF_DIALOGUE;
        };
    }

    private Tag fact(Texts name, String value) {
        return Tag.of("div", Tag.of("dt", pen.say(name)), Tag.of("dd", value));
    }

    private Tag scope() {
        return Tag.of(
                "section",
                pen.heading(2, "scope", Texts.SCOPE),
                Tag.of("p", pen.language().of(material.delimitation().covers())),
                pen.heading(3, "not-covered", Texts.NOT_COVERED),
                Tag.of("p", pen.language().of(material.delimitation().excludes())));
    }

    private Tag inShort() {
        ProgressTotals totals = material.progress().totals();
        List<Tag> parts = new ArrayList<>();
        parts.add(pen.heading(2, "in-short", Texts.IN_SHORT));
        parts.add(pen.paragraph(Texts.REPORTED, totals.reported(), totals.expected(), totals.indicators()));
        parts.add(pen.paragraph(Texts.GRANTED, totals.projects(), totals.grantedKronor()));
        parts.add(pen.notAll());
        long observations = material.progress().waiting().observations();
        long grants = material.progress().waiting().grants();
        if (observations + grants > 0) {
            parts.add(pen.paragraph(Texts.WAITING, observations, grants));
        }
        return Tag.of("section", parts);
    }
}
