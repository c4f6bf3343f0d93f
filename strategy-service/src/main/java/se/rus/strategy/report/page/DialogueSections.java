package se.rus.strategy.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.rus.strategy.report.ReportMaterial;
import se.rus.strategy.report.figures.ActorTables;
import se.rus.strategy.report.figures.DeviationTables;
import se.rus.strategy.report.figures.DialogueTables;
import se.rus.strategy.report.figures.ShiftTables;

/** What a dialogue with a municipality starts from: its status, the analysis of what is off, and where it is to go. */
final class DialogueSections {
    private final ReportMaterial material;
    private final Pen pen;

    DialogueSections(ReportMaterial material, Pen pen) {
        this.material = material;
        this.pen = pen;
    }

    List<Tag> sections() {
        return List.of(status(), analysis(), targets(), questions());
    }

    private Tag status() {
        List<Tag> parts = new ArrayList<>();
        parts.add(pen.heading(2, "status-of-municipality", Texts.STATUS));
        parts.add(pen.paragraph(Texts.STATUS_READ));
        parts.addAll(pen.tableOr(DialogueTables.status(material), Texts.NO_STATUS));
        parts.addAll(pen.tableOr(ShiftTables.ofDialogue(material), Texts.NO_SHIFTS_OF_ACTOR));
        parts.addAll(pen.tableOr(ActorTables.ofDialogue(material), Texts.NO_CONTRIBUTION));
        parts.addAll(Excluded.of(material, pen));
        return Tag.of("section", parts);
    }

    private Tag analysis() {
        List<Tag> parts = new ArrayList<>();
        parts.add(pen.heading(2, "analysis", Texts.ANALYSIS));
        parts.addAll(pen.tableOr(DeviationTables.ofDialogue(material), Texts.NO_DEVIATIONS));
        return Tag.of("section", parts);
    }

    private Tag targets() {
        List<Tag> parts = new ArrayList<>();
        parts.add(pen.heading(2, "target-images", Texts.TARGETS));
        parts.addAll(pen.tableOr(DialogueTables.targets(material), Texts.NO_STATUS));
        return Tag.of("section", parts);
    }

    private Tag questions() {
        return Tag.of(
                "section",
                pen.heading(2, "to-talk-about", Texts.QUESTIONS),
                Tag.of(
                        "ol",
                        Stream.of(Texts.WHY, Texts.WHERE_TO, Texts.WHO_DOES_WHAT)
                                .map(each -> Tag.of("li", pen.say(each)))
                                .toList()));
    }
}
