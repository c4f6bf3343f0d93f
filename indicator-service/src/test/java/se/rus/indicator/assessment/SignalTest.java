package se.rus.indicator.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.rus.contracts.indicator.Baseline;
import se.rus.contracts.indicator.DesiredDirection;
import se.rus.contracts.indicator.Signal;
import se.rus.contracts.indicator.Target;
import se.rus.contracts.indicator.TargetKind;

/** Each signal of one value by itself, as docs/signals.md explains it. */
class SignalTest {

    /** The measures are Kalmar's: 3 organic food, 1 antibiotics, 23 carbon dioxide, 16 SRHR, 5 FaR, 28 electricity. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "the target is reached                 , INCREASE, 2020, 39.7, 2026, VALUE,       43.5, , 2026, 43.5, ACHIEVED,       ",
        "on the line to the target             , INCREASE, 2020, 39.7, 2026, VALUE,       43.5, , 2025, 43,   ON_TRACK,       ",
        "better than the baseline but behind   , INCREASE, 2020, 39.7, 2026, VALUE,       43.5, , 2025, 40,   AT_RISK,        ",
        "no better than the baseline           , INCREASE, 2020, 39.7, 2026, VALUE,       43.5, , 2025, 39.7, OFF_TRACK,      ",
        "an upper bound above the baseline kept, DECREASE, 2020, 244,  2026, UPPER_BOUND, 250,  , 2025, 249,  ACHIEVED,       ",
        "an upper bound passed                 , DECREASE, 2020, 244,  2026, UPPER_BOUND, 250,  , 2025, 251,  OFF_TRACK,      ",
        "negative numbers: reached             , DECREASE, 2020, -67,  2026, VALUE,       -77,  , 2025, -77,  ACHIEVED,       ",
        "negative numbers: on the line         , DECREASE, 2020, -67,  2026, VALUE,       -77,  , 2023, -72,  ON_TRACK,       ",
        "negative numbers: the wrong way       , DECREASE, 2020, -67,  2026, VALUE,       -77,  , 2025, -60,  OFF_TRACK,      ",
        "a direction from zero                 , INCREASE, 2024, 0,    2026, DIRECTION,   ,     INCREASE, 2025, 1, ACHIEVED, ",
        "a direction: unchanged                , INCREASE, 2024, 0,    2026, DIRECTION,   ,     INCREASE, 2025, 0, OFF_TRACK, unchanged",
        "no baseline value: target reached     , INCREASE, 2021, ,     2026, VALUE,       1100, , 2026, 1100, ACHIEVED,       ",
        "no baseline value: target not reached , INCREASE, 2021, ,     2026, VALUE,       1100, , 2026, 900,  NOT_ASSESSABLE, noBaseline",
        "reported as missing                   , INCREASE, 2020, 39.7, 2026, VALUE,       43.5, , 2026, ,     NOT_ASSESSABLE, missing",
        "the base year itself: on the line    , INCREASE, 2025, 50.3, 2026, VALUE,       60,   , 2025, 50.3, ON_TRACK,       ",
        "a number too long for 64 bits        , INCREASE, 2020, 123456789012345.123456789, 2026, VALUE, 123456789012345.123456790, , 2025, 123456789012345.123456789, OFF_TRACK, ",
        "to be kept: kept                     , KEEP,     2021, 100,  2026, VALUE,       100,  , 2025, 100.0, ACHIEVED,      ",
        "to be kept: not kept                 , KEEP,     2021, 100,  2026, VALUE,       100,  , 2025, 99,   OFF_TRACK,      ",
        "a lower bound whatever is desired    , DECREASE, 2021, 10,   2026, LOWER_BOUND, 5,    , 2025, 5,    ACHIEVED,       ",
        "a value long after the last target   , DECREASE, 2020, 19.2, 2028, VALUE,       15.5, , 2031, 15.5, ACHIEVED,       ",
        "the first year's target equals base   , INCREASE, 2020, 10,   2026, VALUE,       10,   , 2026, 10,   ACHIEVED,       ",
    })
    void aSignalComesAboutAsDocumented(
            String name,
            DesiredDirection desired,
            int baseYear,
            BigDecimal base,
            String targetPeriod,
            TargetKind kind,
            BigDecimal target,
            DesiredDirection direction,
            String period,
            String value,
            Signal signal,
            String reason) {
        Measure measure = Measure.that(desired)
                .from(new Baseline(baseYear, base))
                .to(new Target(targetPeriod, kind, target, direction, null));

        Assessment assessment = measure.assessed(period, value);

        assertThat(assessment.signal()).isEqualTo(signal);
        assertThat(assessment.reason()).isEqualTo(reason);
        assertThat(assessment.steps()).isNotEmpty();
        assertThat(Assessor.assess(measure.definition(), period, value == null ? null : new BigDecimal(value))
                        .signal())
                .isEqualTo(signal);
    }

    @ParameterizedTest(name = "{0} of 5 to 7: {1}")
    @CsvSource({"4.9, OFF_TRACK, -0.1", "5, ACHIEVED, 0", "7.00, ACHIEVED, 0", "7.01, OFF_TRACK, 0.01"})
    void aRangeIsAchievedWithinBothBoundsAndTheDeviationIsFromTheNearest(
            String value, Signal signal, BigDecimal difference) {
        Assessment made = Measure.that(DesiredDirection.RANGE)
                .to("2026", TargetKind.LOWER_BOUND, "5")
                .to("2026", TargetKind.UPPER_BOUND, "7")
                .assessed("2025", value);

        assertThat(made.signal()).isEqualTo(signal);
        assertThat(made.deviations().fromTarget().difference()).isEqualByComparingTo(difference);
        assertThat(made.deviations().fromTarget().standing())
                .isEqualTo(signal == Signal.ACHIEVED ? Standing.EQUAL : Standing.WORSE);
    }

    @ParameterizedTest(name = "100 to be kept within 1: {0}")
    @CsvSource({"99, ACHIEVED", "101, ACHIEVED", "98.9, OFF_TRACK"})
    void whatIsKeptMayMoveAsMuchAsCountsAsUnchanged(String value, Signal signal) {
        Measure kept = Measure.that(DesiredDirection.KEEP).to("2026", "100").unchangedWithin(BigDecimal.ONE);

        assertThat(kept.assessed("2025", value).signal()).isEqualTo(signal);
    }

    @ParameterizedTest(name = "89 and then {0}, unchanged within 2")
    @CsvSource({"91, OFF_TRACK, unchanged", "92, ACHIEVED,", "87, OFF_TRACK, unchanged", "86, OFF_TRACK,"})
    void aDirectionIsFollowedOnlyByMoreThanCountsAsUnchanged(String value, Signal signal, String reason) {
        Assessment made = Measure.increases()
                .from(2023, "89")
                .to("2026", DesiredDirection.INCREASE)
                .unchangedWithin(BigDecimal.TWO)
                .assessed("2025", value);

        assertThat(made.signal()).isEqualTo(signal);
        assertThat(made.reason()).isEqualTo(reason);
        assertThat(made.deviations().fromTarget()).isNull();
    }

    @Test
    void theNextLaterTargetMakesTheSignalAndEachOneAheadHasItsOwn() {
        Measure measure = Measure.increases().from(2020, "0").to("2028", "16").to("2026", "6");

        Assessment made = measure.assessed("2025", "6");

        assertThat(made.targetPeriod()).isEqualTo("2026");
        assertThat(made.signal()).isEqualTo(Signal.ACHIEVED);
        assertThat(made.targets()).extracting(TargetSignal::period).containsExactly("2026", "2028");
        assertThat(made.targets()).extracting(TargetSignal::signal).containsExactly(Signal.ACHIEVED, Signal.AT_RISK);
        assertThat(measure.assessed("2027", "0").target()).isEqualByComparingTo("16");
    }

    @Test
    void whenAllTargetsHavePassedTheLastOneHoldsAndNothingIsForecast() {
        Assessment made = Measure.decreases()
                .from(2020, "19.2")
                .to("2026", "16.5")
                .to("2028", "15.5")
                .reported("2030", "17")
                .assessed("2031", "16");

        assertThat(made.targetPeriod()).isEqualTo("2028");
        assertThat(made.signal()).isEqualTo(Signal.AT_RISK);
        assertThat(made.targets()).isEmpty();
        assertThat(made.forecast()).isNull();
        assertThat(made.steps())
                .extracting(each -> each.en())
                .contains("All target periods have passed; the last target, 2028, holds.");
    }

    @Test
    void aRelativeMeasureIsReckonedAsItStandsAndSaysSo() {
        Assessment made = Measure.decreases()
                .from(2020, "67")
                .to("2026", "-77")
                .relativeTo(2012)
                .assessed("2025", "-70");

        assertThat(made.signal()).isEqualTo(Signal.ON_TRACK);
        assertThat(made.steps())
                .extracting(each -> each.sv())
                .contains(
                        "Måttet är relativt år 2012; talen räknas som de står.",
                        "Basvärdet 67 och målet -77 har olika tecken och kan vara angivna på olika sätt.",
                        "På den räta linjen från 67 (2020) till -77 (2026) väntas -53 för 2025.");
    }

    @Test
    void withoutATargetThereIsStillATrendAndAComparison() {
        Assessment made =
                Measure.increases().reported("2024", "1").besides("0", "0", "1").assessed("2025", "2");

        assertThat(made.signal()).isEqualTo(Signal.NOT_ASSESSABLE);
        assertThat(made.reason()).isEqualTo("noTarget");
        assertThat(made.trend()).isEqualTo(Arrow.IMPROVING);
        assertThat(made.deviations().fromPeers().difference()).isEqualByComparingTo("2");
    }

    @Test
    void aMissingValueIsMissingForEachTarget() {
        Assessment made = Measure.increases().to("2026", "1").to("2027", "2").assessed("2025", null);

        assertThat(made.targets()).extracting(TargetSignal::reason).containsExactly("missing", "missing");
        assertThat(made.trend()).isEqualTo(Arrow.UNKNOWN);
        assertThat(made.steps().getFirst().sv()).isEqualTo("Värdet är rapporterat som saknat.");
    }
}
