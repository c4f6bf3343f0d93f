package se.rus.indicator.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the columns of one file mean, by position from 0. */
final class Header {
    private final Column[] columns;
    private final Map<Column, String> names;
    private final List<String> ignored;

    private Header(Column[] columns, Map<Column, String> names, List<String> ignored) {
        this.columns = columns;
        this.names = Map.copyOf(names);
        this.ignored = List.copyOf(ignored);
    }

    /** @throws UnreadableTableException when these are not the headers of a submission */
    static Header of(List<String> names) {
        Column[] columns = new Column[names.size()];
        Set<Column> found = EnumSet.noneOf(Column.class);
        Set<Column> twice = EnumSet.noneOf(Column.class);
        Map<Column, String> meaning = new EnumMap<>(Column.class);
        List<String> ignored = new ArrayList<>();
        for (int i = 0; i < columns.length; i++) {
            columns[i] = Column.of(names.get(i)).orElse(null);
            if (columns[i] == null) {
                ignored.add(names.get(i));
            } else if (!found.add(columns[i])) {
                twice.add(columns[i]);
            } else {
                meaning.put(columns[i], names.get(i));
            }
        }
        if (!mayBe(names)) {
            throw HeaderRefusals.unknown(names);
        }
        if (!twice.isEmpty()) {
            throw HeaderRefusals.twice(twice.iterator().next(), names);
        }
        return new Header(columns, meaning, IgnoredNames.of(ignored));
    }

    /** True when one of the two columns is among them that every submission has. */
    static boolean mayBe(List<String> names) {
        return names.stream()
                .map(Column::of)
                .anyMatch(column ->
                        column.equals(Optional.of(Column.INDICATOR)) || column.equals(Optional.of(Column.VALUE)));
    }

    int width() {
        return columns.length;
    }

    /** Null when the column means nothing here. */
    Column at(int index) {
        return index < columns.length ? columns[index] : null;
    }

    /** What the file itself calls its columns. */
    Map<Column, String> names() {
        return names;
    }

    List<String> ignored() {
        return ignored;
    }
}
