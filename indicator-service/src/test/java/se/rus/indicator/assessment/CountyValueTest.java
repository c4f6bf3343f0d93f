package se.rus.indicator.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.rus.indicator.definition.Aggregation.Method;
import se.rus.indicator.definition.Definition;

class CountyValueTest {
    private static final List<String> TWELVE =
            IntStream.rangeClosed(1, 12).mapToObj("08%02d"::formatted).toList();

    @Test
    void aSumOverAnIncompleteSetSaysSo() {
        List<Contribution> nine =
                TWELVE.stream().limit(9).map(each -> part(each, "1.1", null)).toList();

        CountyValue made = CountyValue.of(twelve(Method.SUM), nine);

        assertThat(made.value()).isEqualTo("9.9");
        assertThat(made.included()).isEqualTo(9);
        assertThat(made.of()).isEqualTo(12);
        assertThat(made.steps().getFirst().sv()).isEqualTo("0801: 1,1.");
        assertThat(made.steps()).extracting(each -> each.en()).contains("The sum over 9 of 12 actors is 9.9.");
        assertThat(made.steps().getLast().sv()).isEqualTo("3 av 12 aktörer saknas i värdet.");
    }

    @Test
    void aMeanCountsEveryActorTheSameAndAWeightedMeanByItsWeight() {
        List<Contribution> two = List.of(part("0801", "10", "3000"), part("0802", "40", "1000"));

        assertThat(CountyValue.of(twelve(Method.MEAN), two).value()).isEqualByComparingTo("25");
        assertThat(CountyValue.of(twelve(Method.WEIGHTED_MEAN), two).value()).isEqualByComparingTo("17.5");
    }

    @Test
    void aValueWithoutAWeightOrWithOneBelowZeroIsNotInTheWeightedMean() {
        CountyValue made = CountyValue.of(
                twelve(Method.WEIGHTED_MEAN),
                List.of(part("0801", "10", "2"), part("0802", "40", null), part("0803", "70", "-1")));

        assertThat(made.value()).isEqualByComparingTo("10");
        assertThat(made.included()).isEqualTo(1);
        assertThat(made.parts()).extracting(Contribution::actor).containsExactly("0801");
    }

    @Test
    void whenThereIsNoneItSaysWhy() {
        assertThat(reason(Method.NONE, part("0801", "1", null))).isEqualTo("notAggregated");
        assertThat(reason(Method.SUM)).isEqualTo("noValues");
        assertThat(reason(Method.MEAN, part("0801", null, "1"))).isEqualTo("noValues");
        assertThat(reason(Method.WEIGHTED_MEAN, part("0801", null, "1"))).isEqualTo("noValues");
        assertThat(reason(Method.WEIGHTED_MEAN, part("0801", "1", null))).isEqualTo("weightsMissing");
        assertThat(reason(Method.WEIGHTED_MEAN, part("0801", "1", "0"))).isEqualTo("weightsMissing");
    }

    @Test
    void anActorCountsOnceAndOneThatWasNotExpectedCountsToo() {
        CountyValue made = CountyValue.of(
                twelve(Method.SUM), List.of(part("0801", "1", null), part("0801", "2", null), part("0999", "4", null)));

        assertThat(made.value()).isEqualByComparingTo("6");
        assertThat(made.of()).isEqualTo(13);
    }

    @Test
    void aSumIsItsPartsAndAMeanLiesAmongThem() {
        long seed = Long.getLong("seed", new Random().nextInt());
        for (int round = 0; round < 20_000; round++) {
            AnyInput any = new AnyInput(seed, round);
            List<Contribution> parts = new ArrayList<>();
            for (int i = 0; i <= round % 12; i++) {
                parts.add(new Contribution(TWELVE.get(i), any.value(), any.value()));
            }
            for (Method method : Method.values()) {
                CountyValue made = CountyValue.of(twelve(method), parts);
                if (!isRight(made)) {
                    throw new AssertionError("round " + round + " of -Dseed=" + seed + ": " + made);
                }
            }
        }
    }

    private static boolean isRight(CountyValue it) {
        if (it.value() == null || it.steps().isEmpty()) {
            return it.reason() != null && !it.steps().isEmpty();
        }
        List<BigDecimal> values =
                it.parts().stream().map(Contribution::value).sorted().toList();
        if (it.method() != Method.SUM) {
            return it.value().compareTo(values.getFirst()) >= 0 && it.value().compareTo(values.getLast()) <= 0;
        }
        BigDecimal left = it.value();
        for (BigDecimal each : values) {
            left = left.subtract(each);
        }
        return left.signum() == 0;
    }

    private static String reason(Method method, Contribution... parts) {
        return CountyValue.of(twelve(method), List.of(parts)).reason();
    }

    private static Contribution part(String actor, String value, String weight) {
        return new Contribution(
                actor, value == null ? null : new BigDecimal(value), weight == null ? null : new BigDecimal(weight));
    }

    private static Definition twelve(Method method) {
        return Measure.increases().aggregated(method).expectedOf(TWELVE).definition();
    }
}
