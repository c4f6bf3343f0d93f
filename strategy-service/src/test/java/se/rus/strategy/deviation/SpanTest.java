package se.rus.strategy.deviation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpanTest {
    @Test
    void everyPartOfAYearLiesInTheYearAndItsPartsFillIt() {
        for (List<String> parts : List.of(
                List.of("2026-H1", "2026-H2"),
                List.of("2026-T1", "2026-T2", "2026-T3"),
                List.of("2026-Q1", "2026-Q2", "2026-Q3", "2026-Q4"))) {
            int next = span("2026").fromMonth();
            for (String part : parts) {
                assertThat(span("2026").covers(span(part))).isTrue();
                assertThat(span(part).covers(span("2026"))).isFalse();
                assertThat(span(part).fromMonth()).isEqualTo(next);
                next = span(part).toMonth() + 1;
            }
            assertThat(next).isEqualTo(span("2027").fromMonth());
        }
    }

    @Test
    void aMonthLiesInItsTertialAndTheYearsOfAMandatePeriodInIt() {
        assertThat(span("2026-T2").covers(span("2026-05"))).isTrue();
        assertThat(span("2026-T2").covers(span("2026-04"))).isFalse();
        assertThat(span("2026-T1").covers(span("2026-Q2"))).isFalse();
        assertThat(span("2023-2026").covers(span("2026-T3"))).isTrue();
        assertThat(span("2023-2026").covers(span("2027-01"))).isFalse();
        assertThat(span("2026-05").fromMonth()).isEqualTo(Span.monthOf(LocalDate.of(2026, 5, 31)));
    }

    @Test
    void whatIsNoPeriodHasNoSpan() {
        for (String text : List.of("", "26", "2026-T4", "2026-H3", "2026-Q5", "2026-00", "2026-13", "2026-5", "x")) {
            assertThat(Span.of(text)).as(text).isEmpty();
        }
    }

    private static Span span(String text) {
        return Span.of(text).orElseThrow();
    }
}
