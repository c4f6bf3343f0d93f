package se.rus.strategy.report.page;

import java.util.ArrayList;
import java.util.List;
import se.rus.strategy.report.ReportMaterial;
import se.rus.strategy.report.figures.PriorityTables;

/** How the priorities and their focus areas go; nothing where the strategy, or the state of that day, tells of none. */
final class PrioritySections {
    private final ReportMaterial material;
    private final Pen pen;

    PrioritySections(ReportMaterial material, Pen pen) {
        this.material = material;
        this.pen = pen;
    }

    List<Tag> sections() {
        return material.priorities().isEmpty() ? List.of() : List.of(priorities());
    }

    private Tag priorities() {
        List<Tag> parts = new ArrayList<>();
        parts.add(pen.heading(2, "priorities-and-focus-areas", Texts.PRIORITIES));
        parts.add(pen.paragraph(Texts.PRIORITIES_READ));
        parts.add(pen.table(PriorityTables.byPriority(material)));
        parts.add(pen.table(PriorityTables.byFocusArea(material)));
        return Tag.of("section", parts);
    }
}
