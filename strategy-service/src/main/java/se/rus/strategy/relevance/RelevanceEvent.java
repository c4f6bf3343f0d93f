package se.rus.strategy.relevance;

/** What happens to the relevance of a target. */
public sealed interface RelevanceEvent {

    /** It was assessed, or assessed again. */
    record SdgTargetAssessed(String strategyId, String county, String targetId, RelevanceAssessment assessment)
            implements RelevanceEvent {}
}
