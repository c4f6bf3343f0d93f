package se.rus.strategy.progress;

import java.time.Instant;
import se.rus.contracts.strategy.StrategyAdopted;

/** An adopted strategy, as progress_strategies holds it. */
record StrategyRow(
        String strategyId, String county, long version, StrategyAdopted plan, long events, long position, Instant at) {

    Mark mark() {
        return new Mark("/strategy", county, events, position, at);
    }

    StrategyRow after(StrategyRow earlier) {
        Mark mark = mark().plus(earlier.mark());
        StrategyRow latest = version > earlier.version ? this : earlier;
        return new StrategyRow(
                strategyId, latest.county, latest.version, latest.plan, mark.events(), mark.position(), mark.at());
    }
}
