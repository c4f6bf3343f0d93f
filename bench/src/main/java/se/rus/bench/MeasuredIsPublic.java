package se.rus.bench;

import java.util.Optional;
import se.rus.platform.relay.PublicEvent;
import se.rus.platform.relay.PublicEventMapper;
import se.rus.platform.store.RecordedEvent;

/** Lets every event out as it is. */
record MeasuredIsPublic(String topic) implements PublicEventMapper {

    @Override
    public String source() {
        return "/bench";
    }

    @Override
    public Optional<PublicEvent> map(RecordedEvent event) {
        return Optional.of(new PublicEvent("Measured", 1, event.stream().value(), event.data(), "08"));
    }
}
