package se.rus.indicator.observation;

import java.util.List;
import se.rus.contracts.indicator.Signal;
import se.rus.contracts.value.BilingualText;
import se.rus.indicator.assessment.Assessment;

/**
 * The answer to a reported value.
 *
 * @param outcome recorded, revised or unchanged
 * @param signal null when nothing changed, and for breakdowns
 * @param steps how the signal came about
 */
public record ObservationDocument(
        String indicatorId,
        String actor,
        String period,
        String breakdown,
        String outcome,
        long version,
        Signal signal,
        String reason,
        List<BilingualText> steps) {
    static ObservationDocument of(ObservationKey key, ReportOutcome outcome) {
        return switch (outcome) {
            case ReportOutcome.Recorded(long version, Assessment assessment) ->
                of(key, "recorded", version, assessment);
            case ReportOutcome.Revised(long version, Assessment assessment) -> of(key, "revised", version, assessment);
            case ReportOutcome.Unchanged(long version) -> of(key, "unchanged", version, null);
            case ReportOutcome.Refused ignored -> throw new IllegalStateException("a refusal is a problem");
        };
    }

    private static ObservationDocument of(ObservationKey key, String outcome, long version, Assessment assessment) {
        return new ObservationDocument(
                key.indicatorId(),
                key.actor(),
                key.period(),
                key.breakdown().word(),
                outcome,
                version,
                assessment == null ? null : assessment.signal(),
                assessment == null ? null : assessment.reason(),
                assessment == null ? null : assessment.steps());
    }
}
