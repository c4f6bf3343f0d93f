package se.rus.indicator.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.math.BigDecimal;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import se.rus.contracts.indicator.Signal;
import se.rus.platform.store.EventJson;

/** How an assessment is stored, and how it is set by hand. */
class AssessmentTest {
    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    @Test
    void anAssessmentStoredWithItsFirstFiveFieldsIsRead() throws JsonProcessingException {
        Assessment read = EventJson.MAPPER.readValue("""
                {"signal": "notAssessable", "reason": "noBaseline", "value": 900, "target": 1100,
                 "steps": [{"sv": "Målet är inte nått.", "en": "The target is not reached."}]}
                """, Assessment.class);

        assertThat(read.signal()).isEqualTo(Signal.NOT_ASSESSABLE);
        assertThat(read.value()).isEqualByComparingTo("900");
        assertThat(read.steps()).hasSize(1);
        assertThat(read.targets()).isEmpty();
        assertThat(read.inputs()).isEmpty();
        assertThat(read.trend()).isNull();
        assertThat(read.deviations()).isNull();
        assertThat(read.override()).isNull();
    }

    @Test
    void aWholeAssessmentIsReadAsItWasWritten() throws JsonProcessingException {
        Assessment written = some().overridden(Signal.AT_RISK, "Mätaren var trasig.", "coordinator-08", NOW);

        String json = EventJson.MAPPER.writeValueAsString(written);

        assertThat(EventJson.MAPPER.readValue(json, Assessment.class)).isEqualTo(written);
        assertThat(json).contains("\"trend\":\"improving\"", "\"standing\":\"worse\"", "\"computed\":\"onTrack\"");
    }

    @Test
    void aSignalSetByHandIsVisibleAsSuchAndTheCalculatedOneIsKept() {
        Assessment computed = some();

        Assessment made = computed.overridden(Signal.AT_RISK, "Mätaren var trasig.", "coordinator-08", NOW);

        assertThat(made.signal()).isEqualTo(Signal.AT_RISK);
        assertThat(made.reason()).isEqualTo("overridden");
        assertThat(made.override())
                .isEqualTo(new Assessment.Override(Signal.ON_TRACK, "Mätaren var trasig.", "coordinator-08", NOW));
        assertThat(made.targets()).isEqualTo(computed.targets());
        assertThat(made.steps()).hasSize(computed.steps().size() + 1).containsAll(computed.steps());
        assertThat(made.steps().getLast().sv())
                .isEqualTo("Signalen är satt för hand till risk av coordinator-08 (2026-11-21T10:00:00Z); beräkningen"
                        + " gav på väg. Motivering: Mätaren var trasig.");
        assertThat(made.steps().getLast().en()).contains("to at risk", "gave on track", "Mätaren var trasig.");
    }

    @Test
    void setByHandAgainItStillKeepsWhatWasCalculated() {
        Assessment again = some().overridden(Signal.AT_RISK, "one", "a", NOW)
                .overridden(Signal.OFF_TRACK, "two", "b", NOW.plusSeconds(1));

        assertThat(again.signal()).isEqualTo(Signal.OFF_TRACK);
        assertThat(again.override().computed()).isEqualTo(Signal.ON_TRACK);
        assertThat(again.override().motivation()).isEqualTo("two");
    }

    @Test
    void aSignalSetByHandNeedsAMotivation() {
        assertThatThrownBy(() -> some().overridden(Signal.AT_RISK, " ", "a", NOW))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> some().overridden(Signal.AT_RISK, null, "a", NOW))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Assessment some() {
        Assessment made = Measure.increases()
                .from(2020, "39.7")
                .to("2026", "43.5")
                .to("2027", "44")
                .reported("2023", "41")
                .besides("1", "2", "3")
                .assessed("2025", "43");
        assertThat(made.signal()).isEqualTo(Signal.ON_TRACK);
        assertThat(made.slopePerYear()).isEqualTo(BigDecimal.ONE);
        return made;
    }
}
