package se.rus.strategy.relevance;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many targets are how relevant to a version of a strategy: the four together are all 169.
 *
 * @param strategyId the strategy
 * @param strategyVersion number of the version that is asked about
 * @param targets all targets of the global goals
 * @param high those of high relevance
 * @param some those of some relevance
 * @param none those of no relevance
 * @param notAssessed those of which nobody has said
 * @param mappedNotAssessed those that the version maps to and nobody has assessed; part of notAssessed
 * @param highNotMapped those of high relevance that the version maps to nowhere; part of high
 */
@Schema(name = "SdgRelevanceSummary", examples = RelevanceExamples.SUMMARY)
public record RelevanceSummary(
        String strategyId,
        int strategyVersion,
        long targets,
        long high,
        long some,
        long none,
        long notAssessed,
        long mappedNotAssessed,
        long highNotMapped) {

    static RelevanceSummary of(String strategyId, int strategyVersion, List<TargetRelevance> all) {
        return new RelevanceSummary(
                strategyId,
                strategyVersion,
                all.size(),
                count(all, Relevance.HIGH),
                count(all, Relevance.SOME),
                count(all, Relevance.NONE),
                count(all, Relevance.NOT_ASSESSED),
                all.stream()
                        .filter(each -> each.relevance() == Relevance.NOT_ASSESSED
                                && !each.mappedBy().isEmpty())
                        .count(),
                all.stream()
                        .filter(each -> each.relevance() == Relevance.HIGH
                                && each.mappedBy().isEmpty())
                        .count());
    }

    private static long count(List<TargetRelevance> all, Relevance relevance) {
        return all.stream().filter(each -> each.relevance() == relevance).count();
    }
}
