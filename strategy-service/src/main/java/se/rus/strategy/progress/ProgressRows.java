package se.rus.strategy.progress;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.rus.contracts.funding.GrantDecided;
import se.rus.contracts.indicator.CountyAssessed;
import se.rus.contracts.indicator.IndicatorDefined;
import se.rus.contracts.indicator.Signal;
import se.rus.contracts.progress.ContributionCounts;
import se.rus.contracts.progress.SourcePosition;
import se.rus.contracts.progress.Timeliness;
import se.rus.contracts.strategy.ActorName;
import se.rus.contracts.strategy.StrategyAdopted;
import se.rus.contracts.strategy.StrategyGoal;
import se.rus.contracts.strategy.StrategyReplaced;

/**
 * Everything that one strategy's document is made of.
 */
record ProgressRows(
        Adopted adopted,
        List<Measured> indicators,
        List<Series> series,
        List<GrantDecided> grants,
        List<Paid> paid,
        List<Contributed> contributions,
        Counted counted) {

    StrategyAdopted strategy() {
        return adopted.strategy();
    }

    /**
     * The strategy as it was adopted last.
     *
     * @param replacement null while it steers
     * @param everyGoal that it has, or had in an earlier version, as adopted last
     */
    record Adopted(StrategyAdopted strategy, StrategyReplaced replacement, List<StrategyGoal> everyGoal) {
        /** Goals that an earlier version had and this one has not. */
        List<StrategyGoal> formerGoals() {
            Set<String> current =
                    strategy.goals().stream().map(StrategyGoal::goalId).collect(Collectors.toSet());
            return everyGoal.stream()
                    .filter(goal -> !current.contains(goal.goalId()))
                    .toList();
        }
    }

    /**
     * What stands on every document.
     *
     * @param sequence how many events of the county or linked to the strategy there are, after those of earlier code
     * @param changedAt the time of the latest of them
     */
    record Counted(long sequence, Instant changedAt, List<SourcePosition> sources, Unknown unknown) {}

    /** What there is in the county of indicators, and for strategies, that are not known yet. */
    record Unknown(long observations, long activities, long shifts) {}

    /**
     * Payments of one source to one applicant under one goal.
     *
     * @param goalId and applicant of the grant; null while it is not known
     * @param focusAreaId of the grant, or null
     * @param kronor less what was paid back
     * @param payments how many they are
     */
    record Paid(String goalId, String focusAreaId, String applicant, String source, long kronor, long payments) {}

    /**
     * An activity or a shift.
     *
     * @param as the one that it is
     * @param responsible code of the actor
     * @param takingPart codes of others
     * @param elements ids of parts of the strategy, each once
     * @param names of actors that are in no reference data; may be empty
     */
    record Contributed(
            ContributionCounts as,
            String responsible,
            List<String> takingPart,
            List<String> elements,
            List<ActorName> names) {}

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
            Optional<Standing> standing,
            Timeliness timeliness) {}

    /** How it stands in the latest period. */
    record Standing(Signal signal, BigDecimal value, BigDecimal target, String period, String trend) {}
}
