package se.rus.strategy.report;

import java.util.List;
import se.rus.contracts.value.BilingualText;
import se.rus.contracts.value.Decision;

/**
 * A decision that the follow-up led to, and what became of it.
 *
 * @param goalId the goal it belongs to, or null
 * @param measure what was decided, Swedish as written
 * @param decision body, paragraph, registration number and day
 * @param carriedOut whether it was carried out; null when nobody has said
 * @param effect whether it helped, measured against the indicator; null when nobody has said
 * @param outcome the figures behind that; null in reports of the first layout
 * @param consequences as they were assessed before; none in reports of the first layout
 */
public record DecisionLine(
        String goalId,
        String measure,
        Decision decision,
        BilingualText carriedOut,
        BilingualText effect,
        OutcomeLine outcome,
        List<ConsequenceLine> consequences) {
    public DecisionLine {
        consequences = consequences == null ? List.of() : List.copyOf(consequences);
    }
}
