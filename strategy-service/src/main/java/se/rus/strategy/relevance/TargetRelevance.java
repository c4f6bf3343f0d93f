package se.rus.strategy.relevance;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.rus.strategy.adoption.StrategyDocument;

/**
 * A target and how relevant it is to a version of a strategy, as it is shown.
 *
 * @param strategyId the strategy
 * @param strategyVersion number of the version that is asked about
 * @param targetId the target, such as 3.4 or 6.a
 * @param globalGoal "1" to "17"
 * @param mappedBy ids of the goals and priorities of that version that serve it, or its global goal as a whole
 * @param relevance notAssessed when nobody has said
 * @param assessment the latest of that version or an earlier one; left out when there is none
 */
@Schema(name = "SdgRelevance", examples = RelevanceExamples.TARGET)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TargetRelevance(
        String strategyId,
        int strategyVersion,
        String targetId,
        String globalGoal,
        List<String> mappedBy,
        Relevance relevance,
        RelevanceAssessment assessment) {
    public TargetRelevance {
        mappedBy = List.copyOf(mappedBy);
    }

    static TargetRelevance of(StrategyDocument version, String targetId, RelevanceState state) {
        Optional<RelevanceAssessment> latest = state.of(version.number());
        return new TargetRelevance(
                version.strategyId(),
                version.number(),
                targetId,
                Mapping.goal(targetId),
                Mapping.of(version, targetId),
                latest.map(RelevanceAssessment::relevance).orElse(Relevance.NOT_ASSESSED),
                latest.orElse(null));
    }
}
