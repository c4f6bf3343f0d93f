package se.rus.indicator.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.rus.contracts.indicator.DesiredDirection;
import se.rus.indicator.assessment.Deviations.YearAhead;
import se.rus.indicator.definition.Bounds;

/** Arrow, forecast and deviations, as docs/signals.md explains them. The measure is Kalmar's 3, organic food. */
class OutlookTest {

    @ParameterizedTest(name = "{0} from {1} to {2}, unchanged within {3}: {4}")
    @CsvSource({
        "INCREASE, 1,  2,  0,   IMPROVING",
        "DECREASE, 1,  2,  0,   WORSENING",
        "DECREASE, -1, -2, 0,   IMPROVING",
        "INCREASE, 1,  2,  1,   UNCHANGED",
        "INCREASE, 0,  0,  0,   UNCHANGED",
        "KEEP,     14, 12, 0,   IMPROVING",
        "KEEP,     12, 14, 0.5, WORSENING",
    })
    void theArrowIsTheSlopeAsSeenByWhatIsDesired(
            DesiredDirection desired, String before, String value, BigDecimal within, Arrow arrow) {
        Assessment made = Measure.that(desired)
                .to("2026", "10")
                .unchangedWithin(within)
                .reported("2024", before)
                .assessed("2025", value);

        assertThat(made.trend()).isEqualTo(arrow);
    }

    @Test
    void theForecastStopsWhereTheIndicatorDoes() {
        Assessment made = Measure.increases()
                .to("2028", "12")
                .between(new Bounds(BigDecimal.ZERO, new BigDecimal("12")))
                .reported("2024", "8")
                .assessed("2025", "10");

        assertThat(made.forecast().value()).isEqualByComparingTo("12");
        assertThat(made.forecast().cut()).isTrue();
        assertThat(made.steps())
                .extracting(each -> each.en())
                .contains("Forecast for 2028: 10 + (2) a year for 36 months, cut to what the indicator can be: 12.");
        assertThat(made.forecast().reaches()).isTrue();
    }

    @Test
    void theOthersAreComparedByTheirMedianWhenTheyAreThree() {
        Assessment made = food().besides("40", "41", "45").assessed("2025", "43");

        assertThat(made.deviations().fromPeers().median()).isEqualByComparingTo("41");
        assertThat(made.deviations().fromPeers().difference()).isEqualByComparingTo("2");
        assertThat(made.deviations().fromPeers().standing()).isEqualTo(Standing.BETTER);
        assertThat(made.deviations().fromTarget().difference()).isEqualByComparingTo("-0.5");
        assertThat(made.deviations().fromTarget().standing()).isEqualTo(Standing.WORSE);
        Assessment two = food().besides("40", "41").assessed("2025", "43");
        assertThat(two.deviations().fromPeers()).isNull();
        assertThat(two.steps())
                .extracting(each -> each.en())
                .contains("No deviation from the comparison group is given: 2 other values, at least 3 are needed.");
    }

    @Test
    void theForecastOfFourYearsStandsBesideTheWayToTheTargets() {
        Assessment made = food().reported("2023", "41").assessed("2025", "43");

        assertThat(made.deviations().fromExpectedTrend())
                .containsExactly(
                        ahead("2026", "43.5", "44", "0.5"),
                        ahead("2027", "44", "45", "1"),
                        ahead("2028", "44.5", "46", "1.5"),
                        ahead("2029", "44.5", "47", "2.5"));
        assertThat(food().assessed("2025", "43").deviations().fromExpectedTrend())
                .isEmpty();
    }

    private static YearAhead ahead(String period, String expected, String forecast, String difference) {
        return new YearAhead(
                period,
                new BigDecimal(expected),
                new BigDecimal(forecast),
                new BigDecimal(difference),
                Standing.BETTER);
    }

    private static Measure food() {
        return Measure.increases()
                .from(2020, "39.7")
                .to("2026", "43.5")
                .to("2027", "44")
                .to("2028", "44.5");
    }
}
