package se.rus.strategy.progress;

import java.time.Instant;
import se.rus.contracts.indicator.IndicatorDefined;

/** An indicator, as progress_indicators holds it. */
record IndicatorRow(
        String indicatorId,
        String county,
        long version,
        IndicatorDefined definition,
        long events,
        long position,
        Instant at) {

    Mark mark() {
        return new Mark("/indicators", county, events, position, at);
    }

    IndicatorRow after(IndicatorRow earlier) {
        Mark mark = mark().plus(earlier.mark());
        IndicatorRow latest = version > earlier.version ? this : earlier;
        return new IndicatorRow(
                indicatorId, county, latest.version, latest.definition, mark.events(), mark.position(), mark.at());
    }
}
