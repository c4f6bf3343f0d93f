package se.rus.indicator.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.rus.contracts.indicator.Baseline;
import se.rus.contracts.indicator.DesiredDirection;
import se.rus.contracts.indicator.Target;
import se.rus.contracts.indicator.TargetKind;
import se.rus.indicator.definition.Bounds;
import se.rus.indicator.period.Period;
import se.rus.indicator.period.PeriodType;

/** Input from the whole space, also what no rule would let in: doubles, later values, bounds that cross, huge numbers. */
final class AnyInput {
    private static final BigDecimal[] ODD = {
        BigDecimal.ZERO,
        BigDecimal.ONE,
        new BigDecimal("1E+14"),
        new BigDecimal("-0.000000001"),
        new BigDecimal("1E-90")
    };
    private final Random random;
    private final boolean small;

    /** An input of its own for each seed and round, so that a failure can be brought back alone. */
    AnyInput(long seed, int round) {
        random = new Random(seed * 1_000_003 + round);
        small = random.nextBoolean();
    }

    Measure measure() {
        Measure measure = Measure.that(one(DesiredDirection.values()));
        PeriodType type = random.nextInt(3) > 0 ? PeriodType.YEAR : one(PeriodType.values());
        measure.by(type);
        if (random.nextInt(4) > 0) {
            measure.from(new Baseline(2010 + random.nextInt(16), random.nextInt(4) == 0 ? null : number()));
        }
        IntStream.range(0, random.nextInt(4))
                .mapToObj(i -> Integer.toString(2016 + random.nextInt(16)))
                .distinct()
                .forEach(year -> targets(year).forEach(measure::to));
        if (random.nextInt(4) == 0) {
            measure.brokenFrom(period(type).text());
        }
        if (random.nextInt(4) == 0) {
            measure.between(new Bounds(maybe(), maybe()));
        }
        if (random.nextInt(2) == 0) {
            measure.unchangedWithin(number().abs());
        }
        if (random.nextInt(8) == 0) {
            measure.relativeTo(2012);
        }
        int points = random.nextBoolean() ? random.nextInt(26) : random.nextInt(6);
        Stream.generate(() -> period(type)).limit(points).sorted().forEach(each -> measure.reported(each, number()));
        if (random.nextInt(3) == 0) {
            measure.besides(
                    Stream.generate(this::number).limit(random.nextInt(6)).toList());
        }
        return measure;
    }

    /** The period that is assessed. */
    Period period(PeriodType type) {
        return new Period(type, 2010 + random.nextInt(20), 1 + random.nextInt(type.inAYear()));
    }

    BigDecimal value() {
        return random.nextInt(8) == 0 ? null : number();
    }

    BigDecimal number() {
        if (random.nextInt(6) == 0) {
            return one(ODD);
        }
        return small
                ? BigDecimal.valueOf(random.nextInt(21) - 10)
                : BigDecimal.valueOf(random.nextInt(2_000_000) - 1_000_000, random.nextInt(6));
    }

    private BigDecimal maybe() {
        return random.nextBoolean() ? number() : null;
    }

    private List<Target> targets(String year) {
        TargetKind kind = one(TargetKind.values());
        if (kind == TargetKind.DIRECTION) {
            return List.of(new Target(year, kind, null, one(DesiredDirection.values()), null));
        }
        Target first = new Target(year, kind, number(), null, null);
        return kind == TargetKind.LOWER_BOUND && random.nextBoolean()
                ? List.of(
                        first,
                        new Target(year, TargetKind.UPPER_BOUND, first.value().add(number().abs()), null, null))
                : List.of(first);
    }

    private <T> T one(T[] of) {
        return of[random.nextInt(of.length)];
    }
}
