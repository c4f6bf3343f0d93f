package se.rus.notification.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackOffTest {
    private final BackOff backOff = new BackOff(Duration.ofSeconds(1), Duration.ofMinutes(10));

    @Test
    void the_pause_doubles_up_to_its_bound() {
        assertEquals(Duration.ofSeconds(1), backOff.after(1));
        assertEquals(Duration.ofSeconds(2), backOff.after(2));
        assertEquals(Duration.ofSeconds(512), backOff.after(10));
        assertEquals(Duration.ofMinutes(10), backOff.after(11));
    }

    @Test
    void however_many_attempts_there_were_the_pause_stays_at_its_bound() {
        assertEquals(Duration.ofMinutes(10), backOff.after(1_000_000));
    }
}
