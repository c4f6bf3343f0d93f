package se.rus.strategy.relevance;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What has been said of a target for a strategy.
 *
 * @param strategyId null when nothing has, and so is the target
 * @param assessments in the order in which they were made
 */
public record RelevanceState(String strategyId, String targetId, List<RelevanceAssessment> assessments) {
    static final RelevanceState NONE = new RelevanceState(null, null, List.of());

    public RelevanceState {
        assessments = List.copyOf(assessments);
    }

    Optional<RelevanceAssessment> latest() {
        return assessments.isEmpty() ? Optional.empty() : Optional.of(assessments.getLast());
    }

    /** The latest that was made of this version of the strategy or an earlier one. */
    Optional<RelevanceAssessment> of(int strategyVersion) {
        return assessments.reversed().stream()
                .filter(each -> each.strategyVersion() <= strategyVersion)
                .findFirst();
    }

    RelevanceState with(RelevanceEvent.SdgTargetAssessed it) {
        return new RelevanceState(
                it.strategyId(),
                it.targetId(),
                Stream.concat(assessments.stream(), Stream.of(it.assessment())).toList());
    }
}
