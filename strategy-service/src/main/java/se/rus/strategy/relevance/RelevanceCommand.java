package se.rus.strategy.relevance;

/** What may be asked of the relevance of a target. */
public sealed interface RelevanceCommand {

    /**
     * Say how relevant it is.
     *
     * @param county of the strategy, two digits
     * @param replaced whether another strategy steers instead
     */
    record Assess(String strategyId, String county, String targetId, RelevanceAssessment assessment, boolean replaced)
            implements RelevanceCommand {}
}
