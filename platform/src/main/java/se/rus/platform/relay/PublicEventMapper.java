package se.rus.platform.relay;

import java.util.Optional;
import se.rus.platform.store.RecordedEvent;

/** Turns a service's internal events into public ones, so that the service can reshape its inside. One CDI bean each. */
public interface PublicEventMapper {

    /** The service's topic. */
    String topic();

    /** CloudEvents source, for example {@code /indicators}. */
    String source();

    /** The public event, or empty when the event is nobody else's business. */
    Optional<PublicEvent> map(RecordedEvent event);
}
