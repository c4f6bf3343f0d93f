package se.rus.strategy.progress;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import se.rus.contracts.funding.GrantDecided;
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
        List<IndicatorDefined> indicators,
        List<Observed> observed,
        List<Standing> standings,
        List<GrantDecided> grants,
        long waitingObservations,
        long sequence,
        Instant changedAt,
        List<SourcePosition> sources) {

    /**
     * What one actor has reported of one indicator.
     *
     * @param observations distinct periods and breakdowns
     * @param totals how many of them are of the total: it counts as reported when there is one
     */
    record Observed(String indicatorId, String actor, long observations, long revisions, long totals, Instant lastAt) {}

    /** Where one actor stands with one indicator, in the latest period. */
    record Standing(
            String indicatorId, String actor, Signal signal, BigDecimal value, BigDecimal target, String period) {}
}
