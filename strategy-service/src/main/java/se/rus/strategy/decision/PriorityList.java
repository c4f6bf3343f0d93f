package se.rus.strategy.decision;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The effort and effect matrix of a deviation, and the order that follows from it.
 *
 * @param deviationId the deviation
 * @param order of the proposals that stand; once decided, as it was then
 * @param ratings the latest of each assessor and proposal
 */
@Schema(name = "DeviationPriorities", examples = DecisionExamples.PRIORITIES)
public record PriorityList(String deviationId, List<Ranked> order, List<Rated> ratings) {

    /**
     * One assessor's rating.
     *
     * @param proposalId the proposal, by its id in the deviation
     * @param actor code of its organisation
     * @param effort how much work it takes: 1 little, 5 much
     * @param effect how much good it does: 1 little, 5 much
     * @param at when it was rated
     */
    @Schema(name = "ProposalRating")
    public record Rated(String proposalId, String actor, int effort, int effect, Instant at) {
        static Rated of(Rating it) {
            return new Rated(it.proposalId(), it.actor(), it.effort(), it.effect(), it.at());
        }
    }

    static PriorityList of(String deviationId, List<Ranked> order, DecisionState it) {
        return new PriorityList(
                deviationId, order, it.ratings().stream().map(Rated::of).toList());
    }
}
