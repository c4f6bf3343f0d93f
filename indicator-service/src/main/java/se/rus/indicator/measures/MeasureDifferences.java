package se.rus.indicator.measures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import se.rus.contracts.indicator.Baseline;
import se.rus.contracts.indicator.Target;
import se.rus.contracts.value.BilingualText;
import se.rus.indicator.definition.Definition;

/**
 * Where an indicator that stands differs from what a table says of it. What the table does not say (bounds, checks,
 * source, motivation) does not count. Pure.
 */
final class MeasureDifferences {
    private MeasureDifferences() {}

    /** Names of the parts that differ, for people; empty when the table says nothing new. */
    static List<BilingualText> between(Definition stands, MeasureRead.Ready row) {
        Definition wanted = row.definition();
        List<BilingualText> parts = new ArrayList<>();
        add(parts, stands.name().sv().equals(wanted.name().sv()), "namn", "name");
        add(parts, stands.unit().equals(wanted.unit()), "enhet", "unit");
        // A direction that was read off the numbers may have been corrected since: the table does not contradict that.
        add(parts, row.direction().isDerived() || stands.desired() == wanted.desired(), "riktning", "direction");
        add(parts, same(stands.baseline(), wanted.baseline()), "basvärde", "baseline");
        add(parts, same(stands.targets(), wanted.targets()), "målvärden", "targets");
        add(parts, stands.goals().equals(wanted.goals()), "mål", "goals");
        add(parts, stands.expectedActors().equals(wanted.expectedActors()), "aktörer", "actors");
        add(parts, stands.scope() == wanted.scope(), "avgränsning", "scope");
        add(parts, stands.periodType() == wanted.periodType(), "periodtyp", "period type");
        return parts;
    }

    private static void add(List<BilingualText> parts, boolean same, String sv, String en) {
        if (!same) {
            parts.add(new BilingualText(sv, en));
        }
    }

    private static boolean same(Baseline one, Baseline other) {
        return one == null || other == null
                ? one == other
                : one.year() == other.year() && same(one.value(), other.value());
    }

    private static boolean same(List<Target> some, List<Target> others) {
        return some.size() == others.size()
                && IntStream.range(0, some.size()).allMatch(i -> same(some.get(i), others.get(i)));
    }

    private static boolean same(Target one, Target other) {
        return one.period().equals(other.period())
                && one.kind() == other.kind()
                && one.direction() == other.direction()
                && same(one.value(), other.value())
                && Objects.equals(one.footnote(), other.footnote());
    }

    /** 44 and 44.0 are one number. */
    private static boolean same(BigDecimal one, BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }
}
