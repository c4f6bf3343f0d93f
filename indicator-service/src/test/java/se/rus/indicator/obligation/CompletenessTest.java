package se.rus.indicator.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.rus.contracts.indicator.ObservationStatus;

class CompletenessTest {

    @Test
    void everyTotalIsTheSumOfItsPartsHoweverItIsDivided() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 2_000; round++) {
            List<ExpectedValue> values = IntStream.range(0, random.nextInt(60))
                    .mapToObj(i -> value(random))
                    .toList();

            Completeness byActor = Completeness.of(values, ExpectedValue::actor);
            Completeness byIndicator = Completeness.of(values, ExpectedValue::indicatorId);

            assertThat(byActor.total()).as("seed %d", seed).isEqualTo(byIndicator.total());
            for (Completeness each : List.of(byActor, byIndicator)) {
                parts().forEach(part -> assertThat(part.applyAsLong(each.total()))
                        .as("seed %d", seed)
                        .isEqualTo(each.rows().stream()
                                .mapToLong(row -> part.applyAsLong(row.counts()))
                                .sum()));
                Counts total = each.total();
                assertThat(total.expected()).as("seed %d", seed).isEqualTo(values.size());
                assertThat(total.reported() + total.notReported()).isEqualTo(total.expected());
                assertThat(total.withdrawn() + total.neverReported()).isEqualTo(total.notReported());
                assertThat(total.onTime() + total.late() + total.afterReopening())
                        .isEqualTo(total.reported());
            }
        }
    }

    private static Stream<ToLongFunction<Counts>> parts() {
        return Stream.of(
                Counts::expected,
                Counts::reported,
                Counts::reportedAsMissing,
                Counts::preliminary,
                Counts::onTime,
                Counts::late,
                Counts::afterReopening,
                Counts::notReported,
                Counts::withdrawn,
                Counts::neverReported);
    }

    private static ExpectedValue value(Random random) {
        ExpectedValue.When when = ExpectedValue.When.values()[random.nextInt(ExpectedValue.When.values().length)];
        boolean reported = when != ExpectedValue.When.NEVER && when != ExpectedValue.When.WITHDRAWN;
        return new ExpectedValue(
                "i" + random.nextInt(5),
                "088" + random.nextInt(4),
                when,
                reported && random.nextBoolean() ? BigDecimal.ONE : null,
                reported ? ObservationStatus.values()[random.nextInt(2)] : null);
    }
}
