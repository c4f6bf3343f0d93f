package se.rus.platform.http;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Optional;
import se.rus.platform.relay.PublicEvent;
import se.rus.platform.relay.PublicEventMapper;
import se.rus.platform.store.EventTypes;
import se.rus.platform.store.RecordedEvent;
import se.rus.platform.testing.StoreFixture.Happened;

/** What every service gives the platform. */
public class PlatformBeans {
    @Produces
    @Singleton
    EventTypes types() {
        return EventTypes.ofSealed(Happened.class);
    }

    @Produces
    @Singleton
    PublicEventMapper nothingIsPublic() {
        return new PublicEventMapper() {
            @Override
            public String topic() {
                return "none";
            }

            @Override
            public String source() {
                return "/things";
            }

            @Override
            public Optional<PublicEvent> map(RecordedEvent event) {
                return Optional.empty();
            }
        };
    }
}
