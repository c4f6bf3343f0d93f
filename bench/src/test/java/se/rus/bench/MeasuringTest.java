package se.rus.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.rus.platform.store.EventJson;

/** The yardstick itself: a bench that measures the wrong thing is worse than none. */
class MeasuringTest {

    @ParameterizedTest
    @ValueSource(longs = {0, 7, 999_999, Long.MAX_VALUE})
    void anEventIsFourHundredBytesWhateverItsNumber(long number) throws Exception {
        String json = EventJson.MAPPER.writeValueAsString(Sample.measured(number));

        assertThat(json.getBytes(StandardCharsets.UTF_8)).hasSize(400);
    }

    @Test
    void aPercentileIsTheSmallestLatencyThatSoManyStayWithin() {
        Latencies latencies = new Latencies();
        for (int millisecond = 2_000; millisecond > 0; millisecond--) {
            latencies.add(millisecond * 1_000_000L);
        }

        assertThat(latencies.percentile(50)).isEqualTo(1_000);
        assertThat(latencies.percentile(99)).isEqualTo(1_980);
        assertThat(latencies.percentile(100)).isEqualTo(2_000);
    }

    @Test
    void figuresHaveFourDigitsAndNoExponent() {
        Figures figures = new Figures();
        figures.put("rate", 123_456.7);
        figures.put("ratio", 0.612_345);
        figures.put("none", 0);

        assertThat(figures.all().values()).extracting(BigDecimal::toString).containsExactly("123500", "0.6123", "0");
    }
}
