package se.rus.strategy.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static se.rus.contracts.indicator.DesiredDirection.DECREASE;
import static se.rus.contracts.indicator.DesiredDirection.INCREASE;
import static se.rus.contracts.indicator.DesiredDirection.KEEP;
import static se.rus.contracts.indicator.Signal.AT_RISK;
import static se.rus.contracts.indicator.Signal.NOT_ASSESSABLE;
import static se.rus.contracts.indicator.Signal.OFF_TRACK;
import static se.rus.contracts.indicator.Signal.ON_TRACK;
import static se.rus.strategy.deviation.DeviationFixture.NOW;
import static se.rus.strategy.deviation.DeviationFixture.heard;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.rus.contracts.value.Decision;
import se.rus.strategy.deviation.Heard;

class EffectMeasuringTest {
    private static final MeasureReport IN_AUGUST = report(CarriedOut.YES, "2026-08-20");
    private static final Heard BEFORE = heard(1, "2026-T1", OFF_TRACK, "40");

    @Test
    void theValueAndTheSignalOfThePeriodsBeforeAndAfterAreCompared() {
        assertThat(answer(List.of(BEFORE, heard(2, "2026-T3", ON_TRACK, "50")))).isEqualTo(Helped.HELPED);
        assertThat(answer(List.of(BEFORE, heard(2, "2026-T3", OFF_TRACK, "50"))))
                .isEqualTo(Helped.HELPED);
        assertThat(answer(List.of(BEFORE, heard(2, "2026-T3", OFF_TRACK, "40.0"))))
                .isEqualTo(Helped.UNCHANGED);
        assertThat(answer(List.of(BEFORE, heard(2, "2026-T3", OFF_TRACK, "39.9"))))
                .isEqualTo(Helped.WORSE);
        assertThat(answer(List.of(BEFORE, heard(2, "2026-T3", AT_RISK, "39")))).isEqualTo(Helped.UNCLEAR);
    }

    @Test
    void whereLessIsWantedLessIsBetterAndWhereALevelIsWantedTheSignalDecides() {
        Heard less = heard(2, "2026-T3", OFF_TRACK, "30");
        assertThat(of(List.of(BEFORE, less), DECREASE).answer()).isEqualTo(Helped.HELPED);
        assertThat(of(List.of(BEFORE, less), INCREASE).answer()).isEqualTo(Helped.WORSE);
        assertThat(of(List.of(BEFORE, less), KEEP).answer()).isEqualTo(Helped.UNCHANGED);
        assertThat(of(List.of(BEFORE, heard(2, "2026-T3", ON_TRACK, "30")), null)
                        .answer())
                .isEqualTo(Helped.HELPED);
    }

    @Test
    void thePeriodInWhichItWasDoneCountsNeitherAsBeforeNorAsAfter() {
        Heard during = heard(2, "2026-T2", ON_TRACK, "50");
        assertThat(answer(List.of(BEFORE, during))).isEqualTo(Helped.TOO_EARLY);
        assertThat(answer(List.of(during))).isEqualTo(Helped.NOT_MEASURED);
        assertThat(answer(List.of(heard(1, "2025", OFF_TRACK, "40"), heard(2, "2026", ON_TRACK, "50"))))
                .as("a year in which it was done")
                .isEqualTo(Helped.TOO_EARLY);
    }

    @Test
    void ofAPeriodTheLatestAssessmentCountsAndAnOldPeriodReportedLateIsNoEffect() {
        ComputedEffect effect = of(
                List.of(
                        BEFORE,
                        heard(2, "2026-T3", ON_TRACK, "50"),
                        heard(3, "2026-T1", AT_RISK, "45"),
                        heard(4, "2025-T3", ON_TRACK, "60")),
                INCREASE);
        assertThat(effect.before().version()).isEqualTo(3);
        assertThat(effect.after().version()).isEqualTo(2);
        assertThat(effect.steps()).hasSize(3);
        assertThat(effect.steps().getFirst().en()).isEqualTo("The value was 45 in 2026-T1 and 50 in 2026-T3: better.");
    }

    @Test
    void whatWasNotDoneOrNotReportedHelpedNobody() {
        List<Heard> heard = List.of(BEFORE, heard(2, "2026-T3", ON_TRACK, "50"));
        MeasureReport not = report(CarriedOut.NO, null);
        assertThat(EffectMeasuring.of(verdict(not), heard, INCREASE).answer()).isEqualTo(Helped.NOT_CARRIED_OUT);
        assertThat(EffectMeasuring.of(verdict((MeasureReport) null), heard, INCREASE)
                        .answer())
                .isEqualTo(Helped.TOO_EARLY);
        assertThat(EffectMeasuring.of(verdict(), heard, INCREASE).answer())
                .as("nothing was adopted")
                .isEqualTo(Helped.NOT_CARRIED_OUT);
        assertThat(EffectMeasuring.of(verdict(not, IN_AUGUST), heard, INCREASE).answer())
                .isEqualTo(Helped.HELPED);
    }

    @Test
    void withNeitherValuesNorSignalsItIsNotMeasured() {
        assertThat(answer(List.of(heard(1, "2026-T1", NOT_ASSESSABLE, null), heard(2, "2026-T3", NOT_ASSESSABLE, "4"))))
                .isEqualTo(Helped.NOT_MEASURED);
        assertThat(answer(List.of())).isEqualTo(Helped.NOT_MEASURED);
    }

    private static Helped answer(List<Heard> heard) {
        return of(heard, INCREASE).answer();
    }

    private static ComputedEffect of(List<Heard> heard, se.rus.contracts.indicator.DesiredDirection desired) {
        return EffectMeasuring.of(verdict(IN_AUGUST), heard, desired);
    }

    private static MeasureReport report(CarriedOut carriedOut, String on) {
        return new MeasureReport(carriedOut, on == null ? null : LocalDate.parse(on), null, null, NOW);
    }

    /** A measure for each report; null: not reported. */
    private static Verdict verdict(MeasureReport... reports) {
        List<Measure> measures = Stream.of(reports)
                .map(report -> new Measure(
                        "p", "Mentorer", null, Stream.ofNullable(report).toList()))
                .toList();
        Decision minutes = new Decision("Fullmäktige", "§ 40", "3561-2019", LocalDate.parse("2026-06-11"));
        return new Verdict(minutes, List.of(), List.of(), measures, List.of(), List.of(), List.of());
    }
}
