package se.rus.indicator.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What ranks, quartiles and distances promise, over generated groups with ties, zeros and values below zero. */
class ComparisonTest {
    private static final Order HIGHER = new Order.Higher();
    private static final Order LOWER = new Order.Lower();
    private static final List<Order> ORDERS = List.of(
            HIGHER,
            LOWER,
            new Order.Near(BigDecimal.TWO),
            new Order.Within(new BigDecimal("-1"), new BigDecimal("3.5")),
            new Order.Within(null, BigDecimal.ONE));

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void ofTwoTheBetterHasTheLowerRankAndEquallyGoodOnesShareIt(long seed) {
        Map<String, BigDecimal> values = generated(seed);
        for (Order order : ORDERS) {
            List<Ranked> ranked = comparison(values, order).ranked();
            for (Ranked one : ranked) {
                long better = ranked.stream()
                        .filter(other -> order.shortfall(other.value()).compareTo(order.shortfall(one.value())) < 0)
                        .count();
                assertThat(one.rank()).as("seed %d, %s, %s", seed, order, one).isEqualTo((int) better + 1);
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void mirroredValuesUnderTheMirroredOrderRankTheSame(long seed) {
        Map<String, BigDecimal> values = generated(seed);
        Map<String, BigDecimal> mirrored = new TreeMap<>();
        values.forEach((actor, value) -> mirrored.put(actor, value.negate()));

        Comparison one = comparison(values, HIGHER);
        Comparison other = comparison(mirrored, LOWER);

        assertThat(ranks(one)).as("seed %d", seed).isEqualTo(ranks(other));
        assertThat(one.distanceToBest()).as("seed %d", seed).isEqualTo(other.distanceToBest());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theOtherDirectionTurnsTheRanksAround(long seed) {
        Map<String, BigDecimal> values = generated(seed);
        Comparison up = comparison(values, HIGHER);
        Comparison down = comparison(values, LOWER);
        for (Ranked one : up.ranked()) {
            long alike = up.ranked().stream()
                    .filter(each -> each.rank().equals(one.rank()))
                    .count();
            assertThat(ranks(down).get(one.actor()))
                    .as("seed %d, %s", seed, one)
                    .isEqualTo((int) (values.size() + 2 - one.rank() - alike));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void quartilesCoverEverybodyInTheOrderOfRanksAndNoneHoldsMoreThanAQuarterWithoutTies(long seed) {
        Map<String, BigDecimal> values = generated(seed);
        List<Ranked> ranked = comparison(values, HIGHER).ranked();

        assertThat(ranked).as("seed %d", seed).hasSameSizeAs(values.keySet());
        assertThat(ranked).as("seed %d", seed).allMatch(each -> each.quartile() >= 1 && each.quartile() <= 4);
        assertThat(ranked.stream().map(Ranked::quartile).toList())
                .as("seed %d", seed)
                .isSorted();
        assertThat(ranked.getFirst().quartile()).isEqualTo(1);
        boolean ties = values.values().stream().distinct().count() < values.size();
        if (!ties) {
            ranked.stream()
                    .collect(Collectors.groupingBy(Ranked::quartile, Collectors.counting()))
                    .forEach((quartile, members) -> assertThat(members)
                            .as("seed %d, quartile %d", seed, quartile)
                            .isBetween((long) values.size() / 4, (values.size() + 3L) / 4));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void thoseThatDoBetterAreExactlyThoseBeforeAndTheBestIsAsFarAsItIs(long seed) {
        Map<String, BigDecimal> values = generated(seed);
        for (Order order : ORDERS) {
            Comparison comparison = comparison(values, order);
            Ranked own = comparison.own().orElseThrow();

            assertThat(comparison.better()).as("seed %d, %s", seed, order).hasSize(own.rank() - 1);
            assertThat(comparison.distanceToBest().orElseThrow().signum())
                    .as("seed %d, %s", seed, order)
                    .isEqualTo(own.rank() == 1 ? 0 : 1);
            assertThat(comparison.best()).as("seed %d, %s", seed, order).isNotEmpty();
            assertThat(comparison.better().isEmpty())
                    .isEqualTo(comparison.best().contains(own));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void halfLieOnEachSideOfTheMedianAndTheMeanTimesTheNumberIsTheSum(long seed) {
        Map<String, BigDecimal> values = generated(seed);
        Comparison comparison = comparison(values, HIGHER);
        BigDecimal median = comparison.median().orElseThrow();

        assertThat(values.values().stream()
                        .filter(each -> each.compareTo(median) < 0)
                        .count())
                .as("seed %d", seed)
                .isLessThanOrEqualTo(values.size() / 2);
        assertThat(values.values().stream()
                        .filter(each -> each.compareTo(median) > 0)
                        .count())
                .as("seed %d", seed)
                .isLessThanOrEqualTo(values.size() / 2);
        BigDecimal sum = values.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal mean = comparison.mean().orElseThrow();
        assertThat(mean.multiply(BigDecimal.valueOf(values.size()))
                        .subtract(sum)
                        .abs())
                .as("seed %d", seed)
                .isLessThanOrEqualTo(mean.ulp().multiply(BigDecimal.valueOf(values.size()), MathContext.DECIMAL64));
    }

    @Test
    void oneAloneIsTheBest() {
        Comparison alone = comparison(Map.of("0980", BigDecimal.ZERO), LOWER);

        assertThat(alone.own()).contains(new Ranked("0980", BigDecimal.ZERO, 1, 1));
        assertThat(alone.distanceToBest()).contains(BigDecimal.ZERO);
        assertThat(alone.median()).contains(BigDecimal.ZERO);
    }

    @Test
    void whoHasNoValueHasNoPlaceButSeesTheOthers() {
        Comparison others = Comparison.of("0880", Map.of("0881", BigDecimal.TEN), Optional.of(HIGHER));

        assertThat(others.own()).isEmpty();
        assertThat(others.better()).isEmpty();
        assertThat(others.distanceToBest()).isEmpty();
        assertThat(others.best()).hasSize(1);
        assertThat(Comparison.of("0880", Map.of(), Optional.of(HIGHER)).mean()).isEmpty();
    }

    @Test
    void withoutAnOrderThereIsAMiddleButNoRank() {
        Comparison comparison =
                Comparison.of("0880", Map.of("0880", BigDecimal.ONE, "0881", BigDecimal.TWO), Optional.empty());

        assertThat(comparison.ranked()).allMatch(each -> each.rank() == null && each.quartile() == null);
        assertThat(comparison.best()).isEmpty();
        assertThat(comparison.distanceToBest()).isEmpty();
        assertThat(comparison.median()).contains(new BigDecimal("1.5"));
        assertThat(comparison.distanceToMedian()).contains(new BigDecimal("-0.5"));
    }

    private static Comparison comparison(Map<String, BigDecimal> values, Order order) {
        return Comparison.of(values.keySet().iterator().next(), values, Optional.of(order));
    }

    private static Map<String, Integer> ranks(Comparison comparison) {
        return comparison.ranked().stream().collect(Collectors.toMap(Ranked::actor, Ranked::rank));
    }

    /** 1 to 40 actors; in every other group values from a few, so that many are equal. */
    private static Map<String, BigDecimal> generated(long seed) {
        Random random = new Random(seed);
        int range = seed % 2 == 0 ? 6 : 1_000_000;
        Map<String, BigDecimal> values = new TreeMap<>();
        Stream.generate(() -> BigDecimal.valueOf(random.nextInt(-range, range), random.nextInt(2)))
                .limit(1 + random.nextInt(40))
                .forEach(value -> values.put("%04d".formatted(values.size()), value));
        return values;
    }
}
