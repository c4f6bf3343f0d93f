package se.rus.indicator.signal;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.UUID;
import se.rus.platform.store.Metadata;

/** Work of the service itself: under whose name it writes, and how long it waits. */
final class Worked {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Worked() {}

    /** Waits on a thread that may, as that of background work. */
    static <T> T await(Uni<T> answer) {
        return answer.await().atMost(PATIENCE);
    }

    static Metadata metadata(String county) {
        return new Metadata(
                "indicator-service", null, "service", county, UUID.randomUUID().toString(), null, null);
    }
}
