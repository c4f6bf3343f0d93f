package se.rus.strategy.decision;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What somebody was told of the decision.
 *
 * @param to codes of actors
 * @param text what they were told
 * @param at when they were told
 */
@Schema(name = "DecisionFeedback")
public record Feedback(List<String> to, String text, Instant at) {
    public Feedback {
        to = List.copyOf(to);
    }
}
