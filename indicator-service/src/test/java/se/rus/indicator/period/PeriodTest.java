package se.rus.indicator.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2026, YEAR, 2027-01-01",
        "2026-H1, HALF_YEAR, 2026-07-01",
        "2026-T1, TERTIAL, 2026-05-01",
        "2026-T3, TERTIAL, 2027-01-01",
        "2026-Q2, QUARTER, 2026-07-01",
        "2026-12, MONTH, 2027-01-01"
    })
    void aPeriodIsReadWrittenAndEnds(String text, PeriodType type, LocalDate end) {
        Period period = Period.of(text);

        assertThat(period.type()).isEqualTo(type);
        assertThat(period.text()).isEqualTo(text);
        assertThat(period.endExclusive()).isEqualTo(end);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "26", "2026-13", "2026-00", "2026-T4", "2026-Q5", "2026-H3", "2101", "1899", "2026-1"})
    void whatIsNoPeriodIsNotRead(String text) {
        assertThat(Period.read(text)).isEmpty();
    }

    @Test
    void textsOfOneTypeSortAsTimeDoes() {
        Stream.of("2025-12 2026-01 2026-02 2026-10", "2025-T3 2026-T1 2026-T2", "1999 2000 2026")
                .map(line -> Stream.of(line.split(" ")).toList())
                .forEach(texts -> assertThat(texts.stream()
                                .map(Period::of)
                                .sorted()
                                .map(Period::text)
                                .toList())
                        .isEqualTo(texts.stream().sorted().toList()));
    }
}
