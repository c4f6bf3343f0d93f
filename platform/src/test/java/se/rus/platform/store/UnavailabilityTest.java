package se.rus.platform.store;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.rus.platform.inbox.ReceivedEvent;

class UnavailabilityTest {

    @Test
    void a_lost_connection_is_worth_another_try() {
        assertTrue(Unavailability.is(new UncheckedIOException(new IOException("Connection reset"))));
    }

    @Test
    void an_answer_that_was_waited_for_in_vain_is_too() {
        assertTrue(Unavailability.is(new io.smallrye.mutiny.TimeoutException()));
    }

    @Test
    void an_event_that_cannot_be_read_is_not() {
        ReceivedEvent unreadable = new ReceivedEvent(
                1,
                "/source",
                "stream",
                1,
                new UUID(0, 1),
                "type",
                "key",
                "08",
                "{\"number\": \"x\"}",
                Instant.EPOCH,
                1,
                null);
        Exception failure = assertThrows(UncheckedIOException.class, () -> unreadable.as(Numbered.class));
        assertFalse(Unavailability.is(failure));
    }

    record Numbered(int number) {}
}
