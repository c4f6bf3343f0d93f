package se.rus.indicator.obligation;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How much of what was asked for has been reported, and how much of it on time. Every total is the sum of its rows.
 *
 * @param total all rows together
 * @param rows by actor or by indicator
 */
public record Completeness(Counts total, List<Row> rows) {

    /**
     * One actor or one indicator.
     *
     * @param of code of the actor, or id of the indicator
     * @param counts how many values were asked for, and what there is of them
     */
    public record Row(String of, Counts counts) {}

    static Completeness of(Collection<ExpectedValue> all, Function<ExpectedValue, String> by) {
        TreeMap<String, List<ExpectedValue>> groups =
                all.stream().collect(Collectors.groupingBy(by, TreeMap::new, Collectors.toList()));
        return new Completeness(
                counts(all),
                groups.entrySet().stream()
                        .map(each -> new Row(each.getKey(), counts(each.getValue())))
                        .sorted(Comparator.comparing(Row::of))
                        .toList());
    }

    private static Counts counts(Collection<ExpectedValue> values) {
        return new Counts.Parts(
                        count(values, ExpectedValue.When.ON_TIME),
                        count(values, ExpectedValue.When.LATE),
                        count(values, ExpectedValue.When.AFTER_REOPENING),
                        count(values, ExpectedValue.When.WITHDRAWN),
                        count(values, ExpectedValue.When.NEVER),
                        values.stream().filter(ExpectedValue::isMissing).count(),
                        values.stream().filter(ExpectedValue::isPreliminary).count())
                .counts();
    }

    private static long count(Collection<ExpectedValue> values, ExpectedValue.When when) {
        return values.stream().filter(each -> each.when() == when).count();
    }
}
