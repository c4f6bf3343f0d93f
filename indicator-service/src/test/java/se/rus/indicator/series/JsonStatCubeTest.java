package se.rus.indicator.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each value stands in its place, whether the cube is written out or only its filled places are. */
class JsonStatCubeTest {

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyValueIsFoundWhereTheDimensionsSay(long seed) {
        List<SeriesValue> values = generated(seed);
        JsonStatCube cube = new JsonStatCube(values);

        int found = 0;
        for (SeriesValue it : values) {
            int place = (cube.periods().indexOf(it.period()) * cube.actors().size()
                                    + cube.actors().indexOf(it.actor()))
                            * cube.breakdowns().size()
                    + cube.breakdowns().indexOf(it.breakdown());
            assertThat(at(cube.value(), place)).as("seed %d, %s", seed, it).isEqualTo(it.value());
            String mark = it.value() == null ? "m" : it.status().equals("preliminary") ? "p" : null;
            assertThat(cube.status().get(Integer.toString(place)))
                    .as("seed %d, %s", seed, it)
                    .isEqualTo(mark);
            found += it.value() == null ? 0 : 1;
        }
        assertThat(filled(cube.value())).as("seed %d", seed).isEqualTo(found);
    }

    private static BigDecimal at(Object value, int place) {
        return switch (value) {
            case List<?> all -> (BigDecimal) all.get(place);
            case Map<?, ?> some -> (BigDecimal) some.get(Integer.toString(place));
            default -> throw new AssertionError(value);
        };
    }

    private static long filled(Object value) {
        return (value instanceof Map<?, ?> some ? some.values() : (List<?>) value)
                .stream().filter(each -> each != null).count();
    }

    /** From nearly every combination to nearly none, in any order. */
    private static List<SeriesValue> generated(long seed) {
        Random random = new Random(seed);
        int share = 1 + random.nextInt(100);
        List<SeriesValue> values = new ArrayList<>();
        for (int year = 2015; year < 2026; year++) {
            for (String actor : List.of("0880", "0881", "0882", "0008")) {
                for (String breakdown : List.of("total", "women", "men")) {
                    if (random.nextInt(100) < share) {
                        values.add(value(random, Integer.toString(year), actor, breakdown));
                    }
                }
            }
        }
        Collections.shuffle(values, random);
        return values;
    }

    private static SeriesValue value(Random random, String period, String actor, String breakdown) {
        BigDecimal value = random.nextInt(5) == 0 ? null : BigDecimal.valueOf(random.nextInt(-3, 3));
        String status = random.nextBoolean() ? "final" : "preliminary";
        return new SeriesValue(actor, period, breakdown, value, status, 1, false, Instant.EPOCH);
    }
}
