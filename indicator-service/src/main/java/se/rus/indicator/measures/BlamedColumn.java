package se.rus.indicator.measures;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.rus.contracts.indicator.Target;
import se.rus.platform.decision.Rejection;

/** The column of a table that a rule's rejection is about: rules speak of the parts of a definition. */
final class BlamedColumn {
    private static final Pattern TARGET = Pattern.compile("/targets/([0-9]+).*");

    private BlamedColumn() {}

    static CellFault.Place of(MeasureRead.Ready row, Rejection reason) {
        Matcher target = TARGET.matcher(reason.pointer());
        if (target.matches()) {
            return ofTarget(row, row.definition().targets().get(Integer.parseInt(target.group(1))));
        }
        return switch (reason.code()) {
            case "duplicate-measure", "name-taken" -> row.cells().place(MeasureColumn.MEASURE);
            case "unknown-unit" -> row.cells().place(MeasureColumn.UNIT);
            default -> CellFault.Place.ROW;
        };
    }

    private static CellFault.Place ofTarget(MeasureRead.Ready row, Target target) {
        return row.cells().header().targets().stream()
                .filter(column -> column.period().text().equals(target.period()))
                .map(column -> row.cells().place(column))
                .findFirst()
                .orElse(CellFault.Place.ROW);
    }
}
