package se.rus.indicator.measures;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import se.rus.indicator.table.Cell;
import se.rus.indicator.table.GridRow;
import se.rus.indicator.table.UnreadableTableException;

/**
 * What the columns of a table of measures mean.
 *
 * @param names as written, by position
 * @param places positions of those that mean something
 * @param targets in the order of the table
 */
record MeasureHeader(List<String> names, Map<MeasureColumn, Integer> places, List<TargetColumn> targets) {

    /** @throws UnreadableTableException when these are not the headers of a table of measures */
    static MeasureHeader of(List<String> names) {
        if (!mayBe(names)) {
            throw MeasureHeaderRefusals.unknown(names);
        }
        Map<MeasureColumn, Integer> places = new EnumMap<>(MeasureColumn.class);
        List<TargetColumn> targets = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            int index = i;
            MeasureColumn.of(names.get(i)).ifPresent(column -> {
                if (places.putIfAbsent(column, index) != null) {
                    throw MeasureHeaderRefusals.twice(names.get(places.get(column)), names.get(index));
                }
            });
            TargetColumn.of(i, names.get(i)).ifPresent(targets::add);
        }
        requireWhole(places, targets, names);
        return new MeasureHeader(List.copyOf(names), places, List.copyOf(targets));
    }

    /** True when a column with measures is among them. */
    static boolean mayBe(List<String> names) {
        return names.stream()
                .flatMap(name -> MeasureColumn.of(name).stream())
                .anyMatch(column -> column == MeasureColumn.MEASURE);
    }

    private static void requireWhole(
            Map<MeasureColumn, Integer> places, List<TargetColumn> targets, List<String> names) {
        Set<Object> periods = new HashSet<>();
        for (TargetColumn target : targets) {
            if (!periods.add(target.period())) {
                throw MeasureHeaderRefusals.twice("", names.get(target.index()));
            }
        }
        if (!places.containsKey(MeasureColumn.UNIT)) {
            throw MeasureHeaderRefusals.missing(MeasureColumn.UNIT.word());
        }
        if (places.containsKey(MeasureColumn.BASELINE) && !places.containsKey(MeasureColumn.BASE_YEAR)) {
            throw MeasureHeaderRefusals.missing(MeasureColumn.BASE_YEAR.word());
        }
        if (targets.isEmpty()) {
            throw MeasureHeaderRefusals.missing("Mål 2026");
        }
    }

    /** Empty when the table has no such column. */
    Cell cell(GridRow row, MeasureColumn column) {
        Integer place = places.get(column);
        return place == null ? Cell.EMPTY : row.cell(place);
    }

    /** As the table itself calls the column; its usual name when it has none. */
    String name(MeasureColumn column) {
        return places.containsKey(column) ? names.get(places.get(column)) : column.word();
    }

    /**
     * Headers that mean nothing here.
     *
     * @param goals true when the goals mean nothing either
     */
    List<String> ignored(boolean goals) {
        return IntStream.range(0, names.size())
                .filter(i -> !places.containsValue(i) || goals && i == places.getOrDefault(MeasureColumn.GOAL, -1))
                .filter(i -> targets.stream().noneMatch(target -> target.index() == i))
                .mapToObj(names::get)
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
