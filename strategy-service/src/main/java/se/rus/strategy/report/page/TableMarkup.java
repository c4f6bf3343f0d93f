package se.rus.strategy.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import se.rus.contracts.value.BilingualText;
import se.rus.strategy.report.Language;
import se.rus.strategy.report.figures.Cell;
import se.rus.strategy.report.figures.Table;

/** A table on a page: caption, headings with their scope, and the sums as the last row. */
final class TableMarkup {
    private TableMarkup() {}

    static Tag of(Table table, Language language) {
        List<Tag> parts = new ArrayList<>();
        parts.add(Tag.of("caption", language.of(table.caption())));
        parts.add(Tag.of("thead", headings(table, language)));
        parts.add(Tag.of("tbody", rows(table, language)));
        Tag tag = Tag.of("table", parts).with("id", table.id());
        return table.columns().size() > 6 ? tag.with("class", "wide") : tag;
    }

    private static Tag headings(Table table, Language language) {
        return Tag.of(
                "tr",
                IntStream.range(0, table.columns().size())
                        .mapToObj(column -> heading(table, column, language))
                        .toList());
    }

    private static Tag heading(Table table, int column, Language language) {
        BilingualText text = table.columns().get(column);
        Tag tag = Tag.of("th", language.of(text)).with("scope", "col");
        boolean numbers = !table.rows().isEmpty()
                && table.rows().stream().anyMatch(row -> row.get(column).isNumber());
        return numbers ? tag.with("class", "number") : tag;
    }

    private static List<Tag> rows(Table table, Language language) {
        List<Tag> rows = new ArrayList<>(
                table.rows().stream().map(row -> row(row, language)).toList());
        if (!table.total().isEmpty()) {
            rows.add(row(table.total(), language).with("class", "total"));
        }
        return rows;
    }

    private static Tag row(List<Cell> cells, Language language) {
        return Tag.of(
                "tr",
                IntStream.range(0, cells.size())
                        .mapToObj(column -> CellMarkup.of(cells.get(column), column == 0, language))
                        .toList());
    }
}
