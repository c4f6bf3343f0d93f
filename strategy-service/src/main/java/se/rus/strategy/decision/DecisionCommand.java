package se.rus.strategy.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import se.rus.strategy.contribution.By;
import se.rus.strategy.deviation.Proposal;

/** What may be asked of a case. What stands in the deviation comes with the command, as times, ids and who asks do. */
public sealed interface DecisionCommand {
    String deviationId();

    /** Say what a proposal would lead to. */
    record AssessConsequences(String deviationId, AssessedConsequences assessed) implements DecisionCommand {}

    /** Say what one thinks of a proposal. */
    record Rate(String deviationId, Rating rating) implements DecisionCommand {}

    /**
     * Decide.
     *
     * @param proposals those that stand, each of which is adopted or rejected
     * @param takenPart codes of the actors that analysed or proposed
     * @param today decisions of later days have not been made
     */
    record Decide(
            String deviationId,
            String strategyId,
            String county,
            List<String> goals,
            NewDecision decision,
            List<Proposal> proposals,
            List<String> takenPart,
            LocalDate today,
            By by,
            Instant at)
            implements DecisionCommand {}

    /** Tell those who took part. */
    record GiveFeedback(String deviationId, Feedback feedback) implements DecisionCommand {}

    /** Say what has become of a measure. */
    record ReportMeasure(String deviationId, String proposalId, MeasureReport report, LocalDate today)
            implements DecisionCommand {}

    /** Judge whether it helped. */
    record JudgeEffect(String deviationId, Judgement judgement) implements DecisionCommand {}
}
