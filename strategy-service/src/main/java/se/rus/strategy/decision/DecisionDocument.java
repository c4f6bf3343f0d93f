package se.rus.strategy.decision;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The way of a deviation to its decision, and what became of it. Ratings and the effect have documents of their own.
 *
 * @param deviationId the deviation that is decided on
 * @param consequences of the proposals, before and at the decision
 * @param decision left out until it is made
 * @param feedback what those who took part have been told, in order
 * @param withoutFeedback those who took part and have not been told
 * @param edition for If-Match; ratings do not change it
 */
@Schema(name = "DecisionCase", examples = DecisionExamples.CASE)
public record DecisionDocument(
        String deviationId,
        List<AssessedConsequences> consequences,
        Verdict decision,
        List<Feedback> feedback,
        List<String> withoutFeedback,
        long edition) {

    static DecisionDocument of(String deviationId, DecisionState it) {
        return new DecisionDocument(
                deviationId,
                it.consequences(),
                it.verdict(),
                it.feedback(),
                it.isDecided() ? it.withoutFeedback() : List.of(),
                it.edition());
    }
}
