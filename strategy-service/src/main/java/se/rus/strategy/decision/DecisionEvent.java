package se.rus.strategy.decision;

import java.time.Instant;
import java.util.List;
import se.rus.strategy.contribution.By;

/** What happens on the way from proposals to a decision, and after it. */
public sealed interface DecisionEvent {

    /** The consequences of a proposal were assessed, or assessed again. */
    record DecisionConsequencesAssessed(String deviationId, AssessedConsequences assessed) implements DecisionEvent {}

    /** An assessor rated a proposal, or rated it again. */
    record DecisionProposalRated(String deviationId, Rating rating) implements DecisionEvent {}

    /** It was decided. */
    record DecisionMade(
            String deviationId,
            String strategyId,
            String county,
            List<String> goals,
            Verdict verdict,
            By by,
            Instant at)
            implements DecisionEvent {
        public DecisionMade {
            goals = List.copyOf(goals);
        }
    }

    /** Those who took part were told. */
    record DecisionFeedbackGiven(String deviationId, Feedback feedback) implements DecisionEvent {}

    /** It was said what has become of a measure. */
    record DecisionMeasureReported(String deviationId, String proposalId, MeasureReport report)
            implements DecisionEvent {}

    /** It was judged whether it helped, in place of what was computed. */
    record DecisionEffectJudged(String deviationId, Judgement judgement) implements DecisionEvent {}
}
