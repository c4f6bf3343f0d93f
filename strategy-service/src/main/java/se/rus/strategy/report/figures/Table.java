package se.rus.strategy.report.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import se.rus.contracts.value.BilingualText;

/**
 * A table of a report: the page, the printed page and the sheets are written from the same ones.
 *
 * @param id unique in its report, letters and hyphens
 * @param columns their headings
 * @param rows each with a cell for every column; the first cell names the row
 * @param total the sums of the columns that can be added up; empty when none is to be shown
 */
public record Table(
        String id, BilingualText caption, List<BilingualText> columns, List<List<Cell>> rows, List<Cell> total) {
    private static final BilingualText SUM = new BilingualText("Summa", "Total");

    /** @throws IllegalArgumentException when a row is longer or shorter than the headings */
    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        total = List.copyOf(total);
        int width = columns.size();
        if (rows.stream().anyMatch(row -> row.size() != width) || (!total.isEmpty() && total.size() != width)) {
            throw new IllegalArgumentException("A row of table " + id + " does not have " + width + " cells");
        }
    }

    /** A table without sums. */
    public static Table of(String id, BilingualText caption, List<BilingualText> columns, List<List<Cell>> rows) {
        return new Table(id, caption, columns, rows, List.of());
    }

    /** The same with a last row of sums, when there is anything to add up. */
    public Table summed() {
        if (rows.isEmpty()) {
            return this;
        }
        List<Cell> sums = new ArrayList<>(
                IntStream.range(0, columns.size()).mapToObj(this::sum).toList());
        sums.set(0, new Cell.Words(SUM));
        return new Table(id, caption, columns, rows, sums);
    }

    private Cell sum(int column) {
        List<Cell> cells = rows.stream().map(row -> row.get(column)).toList();
        return switch (cells.getFirst()) {
            case Cell.Count ignored ->
                new Cell.Count(cells.stream()
                        .mapToLong(cell -> ((Cell.Count) cell).number())
                        .reduce(0, Math::addExact));
            case Cell.Kronor ignored ->
                new Cell.Kronor(cells.stream()
                        .mapToLong(cell -> ((Cell.Kronor) cell).amount())
                        .reduce(0, Math::addExact));
            case Cell.Words ignored -> new Cell.Unknown();
            case Cell.Written ignored -> new Cell.Unknown();
            case Cell.Code ignored -> new Cell.Unknown();
            case Cell.Ordinal ignored -> new Cell.Unknown();
            case Cell.Value ignored -> new Cell.Unknown();
            case Cell.Mark ignored -> new Cell.Unknown();
            case Cell.Day ignored -> new Cell.Unknown();
            case Cell.Unknown ignored -> new Cell.Unknown();
        };
    }
}
