package se.rus.indicator.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.rus.contracts.value.BilingualText;
import se.rus.indicator.obligation.ObligationCommand.Reopen;
import se.rus.indicator.obligation.ObligationCommand.Revise;
import se.rus.indicator.obligation.ObligationCommand.Set;
import se.rus.indicator.obligation.ObligationEvent.ObligationReopened;
import se.rus.indicator.obligation.ObligationEvent.ObligationSet;
import se.rus.platform.decision.Decision;
import se.rus.platform.decision.Rejection;

class ObligationDeciderTest {
    private static final Instant NOW = Instant.parse("2026-05-15T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-05-15");
    private final ObligationDecider decider = new ObligationDecider();

    @Test
    void givenNothing_whenItIsSet_thenItIsSo() {
        assertThat(decider.decide(new Set(obligation("2026-03-15"), NOW), ObligationState.NONE))
                .isEqualTo(Decision.accept(new ObligationSet(obligation("2026-03-15"), NOW)));
    }

    @Test
    void daysThatAreOutOfOrderAreRefused() {
        assertThat(code(decider.decide(new Set(obligation("2026-02-27"), NOW), ObligationState.NONE)))
                .isEqualTo("days-out-of-order");
    }

    @Test
    void givenAnObligation_whenTheSameIsSentAgain_thenNothingHappens() {
        assertThat(decider.decide(new Revise(obligation("2026-03-15"), NOW), given()))
                .isEqualTo(Decision.nothingNew());
    }

    @Test
    void givenAnObligation_whenItIsReopenedForOne_thenForThatOneOnly() {
        Reopening reopening = new Reopening("0880", TODAY, "new figures");
        ObligationEvent reopened = new ObligationReopened("o", reopening, NOW);

        assertThat(decider.decide(new Reopen(reopening, TODAY, NOW), given())).isEqualTo(Decision.accept(reopened));

        Windows windows = new Windows(List.of(decider.evolve(given(), reopened)));
        assertThat(windows.closed("i", "0880", "2025", NOW)).isEmpty();
        assertThat(windows.closed("i", "0881", "2025", NOW).map(Rejection::code))
                .contains("reporting-closed");
        assertThat(windows.closed("i", "0880", "2025", NOW.plusSeconds(86_400)).map(Rejection::code))
                .contains("reporting-closed");
    }

    @Test
    void itIsReopenedForThoseWhoReportAndUntilADayThatHelps() {
        assertThat(code(decider.decide(new Reopen(new Reopening("0899", TODAY, "why"), TODAY, NOW), given())))
                .isEqualTo("not-obliged");
        assertThat(code(decider.decide(
                        new Reopen(new Reopening("0880", TODAY.minusDays(1), "why"), TODAY, NOW), given())))
                .isEqualTo("until-too-early");
    }

    @Test
    void itOpensAndClosesAtMidnightInSweden() {
        Windows windows = new Windows(List.of(given()));

        assertThat(closed(windows, "2026-01-06T22:59:59Z")).isEqualTo("reporting-not-open");
        assertThat(closed(windows, "2026-01-06T23:00:00Z")).isEmpty();
        assertThat(closed(windows, "2026-03-15T22:59:59Z")).isEmpty();
        assertThat(closed(windows, "2026-03-15T23:00:00Z")).isEqualTo("reporting-closed");
        assertThat(windows.closed("other", "0880", "2025", NOW)).isEmpty();
        assertThat(windows.closed("i", "0880", "2024", NOW)).isEmpty();
    }

    private static String closed(Windows windows, String now) {
        return windows.closed("i", "0880", "2025", Instant.parse(now))
                .map(Rejection::code)
                .orElse("");
    }

    private ObligationState given() {
        return decider.fold(List.of(new ObligationSet(obligation("2026-03-15"), NOW)));
    }

    private static String code(Decision<ObligationEvent> decision) {
        return ((Decision.Rejected<ObligationEvent>) decision).reason().code();
    }

    private static Obligation obligation(String closes) {
        return new Obligation(
                "o",
                "08",
                new BilingualText("Årsuppföljning", "Yearly follow-up"),
                "2025",
                List.of("i"),
                List.of("0880", "0881"),
                LocalDate.parse("2026-01-07"),
                LocalDate.parse("2026-02-28"),
                LocalDate.parse(closes));
    }
}
