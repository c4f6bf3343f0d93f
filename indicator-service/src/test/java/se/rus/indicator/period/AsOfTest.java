package se.rus.indicator.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AsOfTest {

    @ParameterizedTest
    @CsvSource({
        "2026-05-15, 2026-05-15T21:59:59.999999Z",
        "2026-01-15, 2026-01-15T22:59:59.999999Z",
        "2026-03-28, 2026-03-28T22:59:59.999999Z",
        "2026-03-29, 2026-03-29T21:59:59.999999Z",
        "2026-10-25, 2026-10-25T22:59:59.999999Z",
        "2026-05-15T12:00:00Z, 2026-05-15T12:00:00Z",
        "2026-05-15T12:00:00+02:00, 2026-05-15T10:00:00Z",
        "2026-05-15T12:00:00.123456789Z, 2026-05-15T12:00:00.123456Z"
    })
    void aDateIsTheEndOfThatDayInSwedenAndATimeIsItself(String text, Instant instant) {
        assertThat(AsOf.read(text)).contains(new AsOf(instant));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "2026", "2026-02-30", "15/5 2026", "2026-05-15T12:00", "0026-05-15", "9999-12-31", "now"})
    void anythingElseIsNoTime(String text) {
        assertThat(AsOf.read(text)).isEmpty();
    }
}
