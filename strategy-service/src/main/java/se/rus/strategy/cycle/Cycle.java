package se.rus.strategy.cycle;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import se.rus.strategy.deviation.Span;

/**
 * What is followed up, and for when. There is one cycle of each strategy, type and period, and its id follows from them.
 *
 * @param county of the strategy, two digits
 */
public record Cycle(String strategyId, String county, CycleType type, String period) {

    String cycleId() {
        String name = strategyId + "/" + type.word() + "/" + period;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** The months that it covers; the rules have seen to it that it is a period. */
    Span span() {
        return Span.of(period).orElseThrow();
    }
}
