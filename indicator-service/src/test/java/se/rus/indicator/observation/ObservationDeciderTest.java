package se.rus.indicator.observation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.rus.contracts.indicator.Breakdown;
import se.rus.contracts.indicator.ObservationStatus;
import se.rus.contracts.value.BilingualText;
import se.rus.indicator.definition.Check;
import se.rus.indicator.definition.DefinitionFixture;
import se.rus.indicator.definition.DefinitionState;
import se.rus.indicator.observation.ObservationCommand.Report;
import se.rus.indicator.observation.ObservationCommand.Withdraw;
import se.rus.indicator.observation.ObservationEvent.ObservationRecorded;
import se.rus.indicator.observation.ObservationEvent.ObservationRevised;
import se.rus.indicator.observation.ObservationEvent.ObservationWithdrawn;
import se.rus.indicator.plausibility.Finding;
import se.rus.platform.decision.Decision;
import se.rus.platform.decision.Rejection;

class ObservationDeciderTest {
    private static final Instant NOW = Instant.parse("2026-05-15T10:00:00Z");
    private static final Finding ODD = new Finding("jump", Check.Severity.BLOCK, new BilingualText("konstigt", "odd"));
    private final ObservationDecider decider = new ObservationDecider();

    @Test
    void givenNothing_whenAValueIsReported_thenItIsRecorded() {
        assertThat(when(report("0880", "7", null))).isEqualTo(Decision.accept(recorded("7")));
    }

    @Test
    void givenAValue_whenTheSameIsReportedAgain_thenNothingHappens() {
        assertThat(when(report("0880", "1.0", null), recorded("1"))).isEqualTo(Decision.nothingNew());
    }

    @Test
    void givenZero_whenItIsReportedAsMissing_thenThatIsARevision() {
        assertThat(when(report("0880", null, "was never measured"), recorded("0")))
                .isEqualTo(Decision.accept(new ObservationRevised(
                        key("0880"),
                        null,
                        ObservationStatus.FINAL,
                        null,
                        NOW,
                        BigDecimal.ZERO,
                        "was never measured",
                        1,
                        List.of(),
                        null)));
    }

    @Test
    void givenAValue_whenAnotherIsReportedWithoutAReason_thenItIsRefused() {
        assertThat(code(when(report("0880", "8", " "), recorded("7")))).isEqualTo("reason-missing");
    }

    @Test
    void givenAnActorThatIsNotExpected_whenItReports_thenItIsRefused() {
        assertThat(code(when(report("0881", "8", null)))).isEqualTo("not-expected");
    }

    @Test
    void givenAValue_whenItIsWithdrawn_thenItIsGoneAndNotMissing() {
        ObservationEvent withdrawn =
                new ObservationWithdrawn(key("0880"), new BigDecimal("7"), ObservationStatus.FINAL, "wrong", NOW);

        assertThat(when(withdraw(), recorded("7"))).isEqualTo(Decision.accept(withdrawn));
        assertThat(when(withdraw(), recorded("7"), withdrawn)).isEqualTo(Decision.nothingNew());
        assertThat(when(report("0880", null, "never measured"), recorded("7"), withdrawn))
                .isInstanceOf(Decision.Accepted.class);
        assertThat(code(when(report("0880", "7", null), recorded("7"), withdrawn)))
                .isEqualTo("reason-missing");
    }

    @Test
    void givenNothing_whenItIsWithdrawn_thenItIsRefused() {
        assertThat(code(when(withdraw()))).isEqualTo("nothing-reported");
    }

    @Test
    void whatLooksOddIsStoredOnlyWithAMotivation() {
        Intent odd = intent("0880", "7", null, null);
        Intent confirmed = intent("0880", "7", null, "counted twice, it is right");

        assertThat(code(when(new Report(odd, indicator(), List.of(ODD), Optional.empty()))))
                .isEqualTo("implausible");
        assertThat(when(new Report(confirmed, indicator(), List.of(ODD), Optional.empty())))
                .isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void nothingNewIsReportedWhileItIsClosedButTheSameAgainIsFine() {
        Optional<Rejection> closed = Optional.of(Rejection.rule("reporting-closed", "/period", "closed", "stängd"));
        Report report = new Report(intent("0880", "7", null, null), indicator(), List.of(), closed);

        assertThat(code(when(report))).isEqualTo("reporting-closed");
        assertThat(when(report, recorded("7"))).isEqualTo(Decision.nothingNew());
    }

    @Test
    void whatCanNeverBeReportedIsRefusedByItsReason() {
        DefinitionState retired = new DefinitionState(indicator().definition(), 2, true);
        assertThat(code(when(report("7", "2025", Breakdown.TOTAL, retired)))).isEqualTo("retired");
        assertThat(code(when(report(
                        "7",
                        "2025",
                        Breakdown.TOTAL,
                        DefinitionFixture.plain().filledBy("N00945").state()))))
                .isEqualTo("filled-by-kolada");
        assertThat(code(when(report("7", "2025", Breakdown.of("children"), indicator()))))
                .isEqualTo("unknown-breakdown");
        assertThat(code(when(report("7", "2025-Q1", Breakdown.TOTAL, indicator()))))
                .isEqualTo("other-period-type");
        assertThat(code(when(report("7.5", "2025", Breakdown.TOTAL, indicator()))))
                .isEqualTo("not-whole");
    }

    private Decision<ObservationEvent> when(ObservationCommand command, ObservationEvent... history) {
        return decider.decide(command, decider.fold(List.of(history)));
    }

    private static String code(Decision<ObservationEvent> decision) {
        return ((Decision.Rejected<ObservationEvent>) decision).reason().code();
    }

    private static ObservationRecorded recorded(String value) {
        return new ObservationRecorded(
                key("0880"), new BigDecimal(value), ObservationStatus.FINAL, null, NOW, 1, List.of(), null);
    }

    private static Report report(String actor, String value, String reason) {
        return new Report(intent(actor, value, reason, null), indicator(), List.of(), Optional.empty());
    }

    private static Report report(String value, String period, Breakdown breakdown, DefinitionState indicator) {
        Intent intent = new Intent(
                new ObservationKey("id", "0880", period, breakdown),
                new BigDecimal(value),
                ObservationStatus.FINAL,
                null,
                null,
                Origin.ACTOR,
                null,
                NOW);
        return new Report(intent, indicator, List.of(), Optional.empty());
    }

    private static Withdraw withdraw() {
        return new Withdraw(key("0880"), "wrong", NOW);
    }

    private static Intent intent(String actor, String value, String reason, String confirmation) {
        return new Intent(
                key(actor),
                value == null ? null : new BigDecimal(value),
                ObservationStatus.FINAL,
                reason,
                confirmation,
                Origin.ACTOR,
                null,
                NOW);
    }

    private static ObservationKey key(String actor) {
        return new ObservationKey("id", actor, "2025", Breakdown.TOTAL);
    }

    private static DefinitionState indicator() {
        return DefinitionFixture.plain().state();
    }
}
