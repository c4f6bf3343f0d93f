package se.rus.strategy.decision;

import java.time.Instant;

/**
 * What one assessor thinks of a proposal. A later one of the same assessor takes its place; the events keep both.
 *
 * @param assessor the client that sent it
 * @param actor code of its organisation
 * @param effort 1 to 5
 * @param effect 1 to 5
 */
public record Rating(String proposalId, String assessor, String actor, int effort, int effect, Instant at) {

    boolean isOfTheSame(Rating other) {
        return proposalId.equals(other.proposalId) && assessor.equals(other.assessor);
    }

    boolean saysTheSameAs(Rating other) {
        return isOfTheSame(other) && effort == other.effort && effect == other.effect;
    }
}
