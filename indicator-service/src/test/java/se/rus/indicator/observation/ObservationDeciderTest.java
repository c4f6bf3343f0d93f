package se.rus.indicator.observation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.rus.contracts.indicator.Breakdown;
import se.rus.contracts.indicator.DesiredDirection;
import se.rus.contracts.indicator.IndicatorScope;
import se.rus.contracts.indicator.ObservationStatus;
import se.rus.contracts.value.BilingualText;
import se.rus.indicator.definition.Definition;
import se.rus.indicator.observation.ObservationDecider.Report;
import se.rus.indicator.observation.ObservationEvent.ObservationRecorded;
import se.rus.indicator.observation.ObservationEvent.ObservationRevised;
import se.rus.platform.decision.Decision;

class ObservationDeciderTest {
    private static final Instant NOW = Instant.parse("2026-05-15T10:00:00Z");
    private final ObservationDecider decider = new ObservationDecider();

    @Test
    void givenNothing_whenAValueIsReported_thenItIsRecorded() {
        assertThat(when(report("0880", "7", null))).isEqualTo(Decision.accept(recorded("7")));
    }

    @Test
    void givenAValue_whenTheSameIsReportedAgain_thenNothingHappens() {
        assertThat(when(report("0880", "1.50", null), recorded("1.5"))).isEqualTo(Decision.nothingNew());
    }

    @Test
    void givenZero_whenItIsReportedAsMissing_thenThatIsARevision() {
        assertThat(when(report("0880", null, "was never measured"), recorded("0")))
                .isEqualTo(Decision.accept(new ObservationRevised(
                        key("0880"), null, ObservationStatus.FINAL, null, NOW, BigDecimal.ZERO, "was never measured")));
    }

    @Test
    void givenAValue_whenAnotherIsReportedWithoutAReason_thenItIsRefused() {
        assertThat(code(when(report("0880", "8", " "), recorded("7")))).isEqualTo("reason-missing");
    }

    @Test
    void givenAnActorThatIsNotExpected_whenItReports_thenItIsRefused() {
        assertThat(code(when(report("0881", "8", null)))).isEqualTo("not-expected");
    }

    private Decision<ObservationEvent> when(Report report, ObservationEvent... history) {
        return decider.decide(report, decider.fold(List.of(history)));
    }

    private static String code(Decision<ObservationEvent> decision) {
        return ((Decision.Rejected<ObservationEvent>) decision).reason().code();
    }

    private static ObservationRecorded recorded(String value) {
        return new ObservationRecorded(key("0880"), new BigDecimal(value), ObservationStatus.FINAL, null, NOW);
    }

    private static Report report(String actor, String value, String reason) {
        return new Report(
                definition(),
                key(actor),
                value == null ? null : new BigDecimal(value),
                ObservationStatus.FINAL,
                reason,
                null,
                NOW);
    }

    private static ObservationKey key(String actor) {
        return new ObservationKey("id", actor, "2025", Breakdown.TOTAL);
    }

    private static Definition definition() {
        return new Definition(
                "id",
                "KLM-01",
                "08",
                new BilingualText("namn", "name"),
                "st",
                DesiredDirection.INCREASE,
                null,
                List.of(),
                List.of(),
                IndicatorScope.REGION,
                List.of("0880"));
    }
}
