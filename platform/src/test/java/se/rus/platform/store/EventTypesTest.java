package se.rus.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** Promise 6: what was once written stays readable, and what is not known stops the reader. */
class EventTypesTest {
    private final EventTypes types = EventTypes.builder()
            .event("Measured", Measured.class)
            .upcast("Measured", 1, json -> json.put("unit", "st"))
            .upcast("Measured", 2, json -> {
                json.set("value", json.remove("amount"));
                return json;
            })
            .build();

    @Test
    void eachOlderVersionIsBroughtToTheCurrentOneStepByStep() {
        EventType type = types.named("Measured");

        assertThat(type.currentVersion()).isEqualTo(3);
        assertThat(type.read("{\"amount\": 1.50}", 1)).isEqualTo(new Measured(new BigDecimal("1.50"), "st"));
        assertThat(type.read("{\"amount\": 2, \"unit\": \"%\"}", 2)).isEqualTo(new Measured(new BigDecimal("2"), "%"));
        assertThat(type.read("{\"value\": 3, \"unit\": \"kg\"}", 3)).isEqualTo(new Measured(new BigDecimal("3"), "kg"));
    }

    @Test
    void aFieldThatIsNotKnownYetIsIgnored() {
        assertThat(types.named("Measured").read("{\"value\": 3, \"unit\": \"kg\", \"later\": true}", 3))
                .isEqualTo(new Measured(new BigDecimal("3"), "kg"));
    }

    @Test
    void anUnknownTypeOrANewerVersionStopsTheReader() {
        assertThatThrownBy(() -> types.named("Invented")).isInstanceOf(UnknownEventTypeException.class);
        assertThatThrownBy(() -> types.named("Measured").read("{}", 4)).isInstanceOf(UnknownEventTypeException.class);
    }

    @Test
    void decimalsKeepTheirScale() {
        EventType type = types.named("Measured");
        String json = type.write(new Measured(new BigDecimal("39.70"), "%"));

        assertThat(json).isEqualTo("{\"value\":39.70,\"unit\":\"%\"}");
        assertThat(type.read(json, 3)).isEqualTo(new Measured(new BigDecimal("39.70"), "%"));
    }

    record Measured(BigDecimal value, String unit) {}
}
