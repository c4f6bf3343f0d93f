package se.rus.indicator.measures;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.rus.indicator.period.Period;

/** A column with the targets of one period: {@code Mål 2026}. */
record TargetColumn(int index, Period period) {
    private static final Pattern HEADER = Pattern.compile("(?:mål|målvärde|target) (\\S+)");

    /** Empty when the header names no period. */
    static Optional<TargetColumn> of(int index, String header) {
        Matcher matcher = HEADER.matcher(MeasureColumn.key(header));
        return matcher.matches()
                ? Period.read(matcher.group(1).toUpperCase(Locale.ROOT)).map(period -> new TargetColumn(index, period))
                : Optional.empty();
    }
}
