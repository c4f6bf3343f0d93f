package se.rus.indicator.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.rus.contracts.indicator.DesiredDirection;
import se.rus.contracts.indicator.Signal;

/** What the series adds to a value, as docs/signals.md explains it. The measure is Kalmar's 3, organic food. */
class SeriesTest {

    @Test
    void oneWrongValueDoesNotCarryTheSlopeAway() {
        Assessment made = food().reported("2021", "40")
                .reported("2022", "40.4")
                .reported("2023", "47")
                .reported("2024", "41.2")
                .assessed("2025", "41.6");

        assertThat(made.slopePerYear()).isEqualByComparingTo("0.4");
        assertThat(made.trend()).isEqualTo(Arrow.IMPROVING);
        assertThat(made.forecast().value()).isEqualByComparingTo("42");
        assertThat(made.forecast().reaches()).isFalse();
        assertThat(made.signal()).isEqualTo(Signal.AT_RISK);
        assertThat(made.reason()).isNull();
        assertThat(made.inputs()).hasSize(5);
        assertThat(made.steps())
                .extracting(each -> each.sv())
                .contains(
                        "Lutningen är 0,4 per år: medianen av lutningarna mellan alla par av 5 värden (Theil–Sen).",
                        "Prognos för 2026: 41,6 + (0,4) per år i 12 månader = 42.");
    }

    @ParameterizedTest(name = "{0}, {1}, {2}: {3} {4}")
    @CsvSource({
        "43,   43,   43,   AT_RISK,   forecastMisses",
        "39,   40.5, 42,   ON_TRACK,  forecastReaches",
        "31.5, 35.5, 39.5, AT_RISK,   forecastReaches",
        "47.5, 45.5, 43.5, ACHIEVED,",
        "39.7, 39.7, 39.7, OFF_TRACK,",
        "42,   42.5, 43,   ON_TRACK,",
    })
    void theForecastOfThreeValuesMovesTheSignalOneStep(
            String first, String second, String value, Signal signal, String reason) {
        Assessment made =
                food().reported("2023", first).reported("2024", second).assessed("2025", value);

        assertThat(made.signal()).isEqualTo(signal);
        assertThat(made.reason()).isEqualTo(reason);
    }

    @Test
    void theForecastOfTwoValuesMovesNothing() {
        Assessment made = food().reported("2024", "43").assessed("2025", "43");

        assertThat(made.signal()).isEqualTo(Signal.ON_TRACK);
        assertThat(made.forecast().reaches()).isFalse();
    }

    @Test
    void aThirdThreeTimesIsTheWhole() {
        Assessment made = Measure.increases()
                .from(2017, "-1")
                .to("2026", "2")
                .reported("2017", "-1")
                .reported("2020", "0")
                .assessed("2023", "1");

        assertThat(made.slopePerYear()).isEqualTo("0.3333333333333333333333333333333333");
        assertThat(made.forecast().value()).isEqualByComparingTo("2");
        assertThat(made.signal()).isEqualTo(Signal.ON_TRACK);
    }

    @Test
    void withoutABaselineTheFirstValueBeginsTheLine() {
        Assessment made = Measure.increases()
                .from(2021, null)
                .to("2026", "1100")
                .reported("2023", "500")
                .assessed("2025", "900");

        assertThat(made.signal()).isEqualTo(Signal.ON_TRACK);
        assertThat(made.steps())
                .extracting(each -> each.sv())
                .contains("Basvärde saknas; linjen börjar i seriens första jämförbara värde.");
    }

    @Test
    void withoutABaselineADirectionIsSeenFromTheValueBefore() {
        Measure measure = Measure.increases()
                .to("2026", DesiredDirection.INCREASE)
                .reported("2023", "9")
                .reported("2024", "7");

        assertThat(measure.assessed("2025", "8").signal()).isEqualTo(Signal.ACHIEVED);
        assertThat(measure.assessed("2025", "7").reason()).isEqualTo("unchanged");
    }

    @Test
    void nothingBeforeABreakIsUsed() {
        Measure broken = food().reported("2022", "90").brokenFrom("2024");

        assertThat(broken.assessed("2024", "41").reason()).isEqualTo("brokenSeries");
        assertThat(broken.assessed("2022", "41").reason()).isNull();
        Assessment later = broken.reported("2024", "41").assessed("2025", "42.5");
        assertThat(later.signal()).isEqualTo(Signal.ON_TRACK);
        assertThat(later.slopePerYear()).isEqualByComparingTo("1.5");
        assertThat(later.inputs()).extracting(SeriesPoint::period).containsExactly("2024", "2025");
        assertThat(later.steps())
                .extracting(each -> each.en())
                .contains("The series has a break from 2024; 1 earlier values are not used.");
    }

    @Test
    void aTertialIsComparedWithTheSameTertial() {
        Measure measure = Measure.increases().to("2026", "20").reported("2024-T2", "500");

        assertThat(measure.assessed("2025-T1", "12").reason()).isEqualTo("tooFewValues");
        Assessment made =
                measure.reported("2024-T1", "10").reported("2024-T3", "7").assessed("2025-T1", "12");
        assertThat(made.inputs()).extracting(SeriesPoint::period).containsExactly("2024-T1", "2025-T1");
        assertThat(made.slopePerYear()).isEqualByComparingTo("2");
        assertThat(made.forecast().monthsAhead()).isEqualTo(20);
        assertThat(Steps.shown(made.forecast().value())).isEqualTo("15.33");
    }

    @Test
    void ofDoublesTheLastCountsAndLaterValuesDoNot() {
        Assessment made = food().reported("2024", "1")
                .reported("2024", "41")
                .reported("2025", "77")
                .reported("2030", "99")
                .assessed("2025", "42");

        assertThat(made.inputs())
                .containsExactly(
                        new SeriesPoint("2024", new BigDecimal("41")), new SeriesPoint("2025", new BigDecimal("42")));
    }

    @Test
    void atMostTheTwentyLatestValuesMakeTheSlope() {
        Measure measure = food();
        for (int year = 2000; year < 2025; year++) {
            measure.reported(Integer.toString(year), year < 2006 ? Integer.toString(1000 - year) : "41");
        }

        Assessment made = measure.assessed("2025", "41");

        assertThat(made.inputs()).hasSize(20);
        assertThat(made.inputs().getFirst().period()).isEqualTo("2006");
        assertThat(made.slopePerYear()).isZero();
    }

    private static Measure food() {
        return Measure.increases()
                .from(2020, "39.7")
                .to("2026", "43.5")
                .to("2027", "44")
                .to("2028", "44.5");
    }
}
