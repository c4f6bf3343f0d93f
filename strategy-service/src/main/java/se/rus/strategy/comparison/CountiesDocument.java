package se.rus.strategy.comparison;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.rus.contracts.progress.SignalCounts;

/**
 * Several counties beside each other, and together.
 *
 * @param counties county codes that were asked for, two digits each
 * @param strategies by county and title
 * @param together the whole: sums of the strategies, but a project that several of them pay for is one project
 */
@Schema(name = "CountiesProgress", examples = CountiesExamples.COUNTIES)
public record CountiesDocument(List<String> counties, List<StrategyLine> strategies, Together together) {

    /**
     * One strategy of one county.
     *
     * @param strategyId the strategy
     * @param county county code, two digits
     * @param countyName name of the county
     * @param title title of the strategy as adopted
     * @param indicators indicators followed up
     * @param reported pairs of indicator and expected actor with a value
     * @param expected pairs of indicator and expected actor
     * @param coveragePercent reported of expected, whole per cent; null when nothing is expected
     * @param signals pairs of indicator and actor by signal
     * @param redPercent off track of those that could be assessed, whole per cent; null when none could
     * @param grantedKronor whole kronor granted to its projects
     * @param projects projects granted money
     * @param joint how many of its projects another of these strategies pays for too
     */
    @Schema(name = "CountyStrategyProgress")
    public record StrategyLine(
            String strategyId,
            String county,
            String countyName,
            String title,
            long indicators,
            long reported,
            long expected,
            Long coveragePercent,
            SignalCounts signals,
            Long redPercent,
            long grantedKronor,
            long projects,
            long joint) {}

    /**
     * All of them.
     *
     * @param indicators indicators followed up, of all strategies
     * @param reported pairs of indicator and expected actor with a value
     * @param expected pairs of indicator and expected actor
     * @param coveragePercent reported of expected, whole per cent; null when nothing is expected
     * @param signals pairs of indicator and actor by signal
     * @param grantedKronor every grant once
     * @param projects every project once, so at most the sum of the strategies'
     * @param joint projects that more than one of the strategies pays for
     */
    @Schema(name = "CountiesTogether")
    public record Together(
            long indicators,
            long reported,
            long expected,
            Long coveragePercent,
            SignalCounts signals,
            long grantedKronor,
            long projects,
            long joint) {}
}
