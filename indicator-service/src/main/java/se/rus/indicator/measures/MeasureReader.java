package se.rus.indicator.measures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import se.rus.contracts.indicator.Baseline;
import se.rus.contracts.indicator.Target;
import se.rus.contracts.value.BilingualText;
import se.rus.indicator.definition.Definition;
import se.rus.indicator.definition.Unit;
import se.rus.indicator.table.GridRow;

/**
 * Understands rows of a table of measures: cells become a definition, or the first thing that is wrong. Pure.
 *
 * @param footnotes texts by marker
 * @param ids for the indicators that come to be
 */
record MeasureReader(MeasureHeader header, Map<String, String> footnotes, TableWanted wanted, Supplier<String> ids) {

    MeasureRead read(GridRow row) {
        MeasureCells cells = new MeasureCells(header, row);
        try {
            return ready(cells);
        } catch (CellFault wrong) {
            return new MeasureRead.Unreadable(MeasureRow.refused(row.number(), wrong.place(), wrong.reason()));
        }
    }

    private MeasureRead.Ready ready(MeasureCells cells) {
        String name = MeasureName.name(cells);
        String code = MeasureName.code(cells, name);
        Unit unit = MeasureUnit.of(cells);
        Baseline baseline = baseline(cells, unit);
        List<Target> targets = new MeasureTargets(cells, unit, footnotes).read();
        DirectionFound direction = new DirectionOf(baseline, targets)
                .find(cells.text(MeasureColumn.DIRECTION), cells.place(MeasureColumn.DIRECTION));
        Definition definition = new Definition(
                ids.get(),
                code,
                wanted.county(),
                new BilingualText(name, name),
                unit.symbol(),
                direction.desired(),
                direction.motivation(),
                baseline,
                null,
                TargetBounds.of(targets, direction.desired(), baseline),
                wanted.goals().of(cells),
                wanted.scope(),
                wanted.expectedActors(),
                wanted.periodType(),
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        return new MeasureRead.Ready(cells, definition, direction);
    }

    /** Null when the row says nothing of where the measure stood; a year without a value is a baseline (R30). */
    private static Baseline baseline(MeasureCells cells, Unit unit) {
        Optional<BigDecimal> value =
                MeasureNumber.of(cells.cell(MeasureColumn.BASELINE), unit, cells.place(MeasureColumn.BASELINE));
        Optional<Integer> year = MeasureYear.of(cells);
        if (value.isPresent() && year.isEmpty()) {
            throw new CellFault(
                    cells.place(MeasureColumn.BASE_YEAR),
                    "base-year-missing",
                    "Say which year the baseline is of.",
                    "Ange vilket år basvärdet gäller.");
        }
        return year.map(of -> new Baseline(of, value.orElse(null))).orElse(null);
    }
}
