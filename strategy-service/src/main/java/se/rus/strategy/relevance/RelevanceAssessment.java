package se.rus.strategy.relevance;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * What was said of a target at one time. It is never changed; a later one follows it.
 *
 * @param strategyVersion number of the version that steered then, or was drafted
 * @param mappedBy ids of the goals and priorities of that version that serve the target, or its global goal as a whole
 * @param relevance how relevant the target is held to be
 * @param motivation null only when nothing is said
 * @param swot what the county has for and against it
 * @param stakeholders ids of the actors that have something to do with it
 * @param assessedBy id of the actor whose coordinator said so
 * @param assessedAt when it was said
 */
public record RelevanceAssessment(
        int strategyVersion,
        List<String> mappedBy,
        Relevance relevance,
        String motivation,
        Swot swot,
        List<String> stakeholders,
        String assessedBy,
        Instant assessedAt) {
    public RelevanceAssessment {
        mappedBy = List.copyOf(mappedBy);
        stakeholders = List.copyOf(stakeholders);
    }

    /** Whether it says the same, whoever said it when. */
    boolean says(RelevanceAssessment other) {
        return strategyVersion == other.strategyVersion
                && mappedBy.equals(other.mappedBy)
                && relevance == other.relevance
                && Objects.equals(motivation, other.motivation)
                && swot.equals(other.swot)
                && stakeholders.equals(other.stakeholders);
    }
}
