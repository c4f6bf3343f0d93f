package se.rus.strategy.adoption;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.UncheckedIOException;
import java.util.Map;
import se.rus.platform.store.EventJson;
import se.rus.strategy.adoption.StrategyState.Known;

/** How far a strategy has come, as the read model keeps it between events: without the ids, which only decisions need. */
final class Standing {
    private Standing() {}

    static String written(Known known) {
        Known kept = new Known(known.steering(), known.open(), known.replacedBy(), Map.of());
        return EventJson.MAPPER.valueToTree(kept).toString();
    }

    static Known read(String json) {
        try {
            return EventJson.MAPPER.readValue(json, Known.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
