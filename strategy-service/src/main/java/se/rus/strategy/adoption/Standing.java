package se.rus.strategy.adoption;

import java.util.Map;
import se.rus.platform.store.EventJson;
import se.rus.strategy.adoption.StrategyState.Known;

/** How far a strategy has come, as the read model keeps it between events: without the ids, which only decisions need. */
final class Standing {
    private Standing() {}

    static String written(Known known) {
        Known kept = new Known(known.steering(), known.open(), known.replacedBy(), Map.of());
        return EventJson.write(kept);
    }

    static Known read(String json) {
        return EventJson.read(json, Known.class);
    }
}
