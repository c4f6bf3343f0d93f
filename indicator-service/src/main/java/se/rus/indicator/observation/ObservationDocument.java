package se.rus.indicator.observation;

import java.util.List;
import se.rus.contracts.indicator.Signal;
import se.rus.contracts.value.BilingualText;
import se.rus.indicator.assessment.Assessment;
import se.rus.indicator.plausibility.Finding;

/**
 * The answer to a reported value.
 *
 * @param actor code of the actor whose value it is
 * @param period what the value is of: a year, half-year, tertial, quarter or month
 * @param breakdown what it is broken down by, for example total
 * @param outcome recorded, revised, unchanged or withdrawn
 * @param version how many times the value has been reported, revised or withdrawn
 * @param findings what looks odd about it, though it was stored
 * @param signal what the value means; null for breakdowns and when nothing was stored. The published assessment follows
 *     within a second, and has more to say
 * @param reason why there is no signal, or what else a reader must know; null otherwise
 * @param steps how the signal came about
 */
public record ObservationDocument(
        String indicatorId,
        String actor,
        String period,
        String breakdown,
        String outcome,
        long version,
        List<Finding> findings,
        Signal signal,
        String reason,
        List<BilingualText> steps) {
    static ObservationDocument of(ObservationKey key, ReportOutcome outcome, Assessment assessment) {
        return switch (outcome) {
            case ReportOutcome.Recorded(long version, List<Finding> findings) ->
                of(key, "recorded", version, findings, assessment);
            case ReportOutcome.Revised(long version, List<Finding> findings) ->
                of(key, "revised", version, findings, assessment);
            case ReportOutcome.Unchanged(long version) -> of(key, "unchanged", version, List.of(), null);
            case ReportOutcome.Refused ignored -> throw new IllegalStateException("a refusal is a problem");
        };
    }

    static ObservationDocument withdrawn(ObservationKey key, long version) {
        return of(key, "withdrawn", version, List.of(), null);
    }

    private static ObservationDocument of(
            ObservationKey key, String outcome, long version, List<Finding> findings, Assessment assessment) {
        return new ObservationDocument(
                key.indicatorId(),
                key.actor(),
                key.period(),
                key.breakdown().word(),
                outcome,
                version,
                findings,
                assessment == null ? null : assessment.signal(),
                assessment == null ? null : assessment.reason(),
                assessment == null ? null : assessment.steps());
    }
}
