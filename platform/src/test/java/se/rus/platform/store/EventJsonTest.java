package se.rus.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class EventJsonTest {
    record Value(BigDecimal value, String note) {}

    @Test
    void decimalsAreWrittenAsPeopleWriteThemAndWhatIsNotThereIsLeftOut() {
        assertThat(EventJson.write(new Value(new BigDecimal("1E+3"), null))).isEqualTo("{\"value\":1000}");
        assertThat(EventJson.write(new Value(new BigDecimal("0.00000001"), null)))
                .isEqualTo("{\"value\":0.00000001}");
    }

    @Test
    void whatWasWrittenIsReadAndWhatALaterVersionAddsIsPassedOver() {
        String written = EventJson.write(new Value(new BigDecimal("12.50"), "som rapporterat"));

        assertThat(EventJson.read(written.replace("{", "{\"later\": [1],"), Value.class))
                .isEqualTo(new Value(new BigDecimal("12.50"), "som rapporterat"));
    }

    @Test
    void whatIsNoJsonIsAFaultOfOurs() {
        assertThatThrownBy(() -> EventJson.read("{", Value.class)).isInstanceOf(UncheckedIOException.class);
    }
}
