package se.rus.indicator.signal;

import java.util.UUID;
import se.rus.platform.store.Metadata;

/** Under whose name the service itself writes. */
final class Worked {
    private Worked() {}

    static Metadata metadata(String county) {
        return new Metadata(
                "indicator-service", null, "service", county, UUID.randomUUID().toString(), null, null);
    }
}
