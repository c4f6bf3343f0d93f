package se.rus.strategy.report.page;

import java.util.List;
import se.rus.strategy.report.ReportMaterial;

/** The money that is in no total: where every amount's link leads. */
final class Excluded {
    private Excluded() {}

    /** Heading and list. */
    static List<Tag> of(ReportMaterial material, Pen pen) {
        return List.of(
                pen.heading(3, "excluded", Texts.EXCLUDED),
                Tag.of(
                        "ul",
                        material.delimitation().fundingExcludes().stream()
                                .map(each -> Tag.of("li", pen.language().of(each)))
                                .toList()));
    }
}
