package se.rus.strategy.progress;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.rus.contracts.funding.GrantDecided;
import se.rus.contracts.indicator.CountyAssessed;
import se.rus.contracts.indicator.IndicatorDefined;
import se.rus.contracts.indicator.Signal;
import se.rus.contracts.progress.SourcePosition;
import se.rus.contracts.strategy.StrategyAdopted;

/**
 * Everything that one strategy's document is made of.
 *
 * @param waitingObservations of indicators of the county that are not known yet
 * @param sequence how many events of the county or linked to the strategy there are
 * @param changedAt the time of the latest of them
 */
record ProgressRows(
        StrategyAdopted strategy,
        List<Measured> indicators,
        List<Series> series,
        List<GrantDecided> grants,
        long waitingObservations,
        long sequence,
        Instant changedAt,
        List<SourcePosition> sources) {

    /**
     * An indicator of the strategy.
     *
     * @param county the county's aggregate, if there is one
     * @param retiredAt null while it is measured
     */
    record Measured(IndicatorDefined definition, Optional<CountyAssessed> county, Instant retiredAt) {}

    /**
     * What one actor has reported of one indicator, and how it stands.
     *
     * @param observations distinct periods and breakdowns
     * @param totals how many of them are of the total: it counts as reported when there is one
     * @param reportedAt null when all that is there is an assessment
     * @param standing the latest assessment, if there is one
     */
    record Series(
            String indicatorId,
            String actor,
            long observations,
            long revisions,
            long totals,
            Instant reportedAt,
            Optional<Standing> standing) {}

    /** How it stands in the latest period. */
    record Standing(Signal signal, BigDecimal value, BigDecimal target, String period, String trend) {}
}
