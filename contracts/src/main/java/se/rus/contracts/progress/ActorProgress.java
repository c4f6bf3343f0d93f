package se.rus.contracts.progress;

import java.time.Instant;
import java.util.List;
import se.rus.contracts.PublicRecord;

/**
 * What one actor has contributed.
 *
 * @param actor actor code, or organisation number of an applicant that is none
 * @param name name of the actor, or its number when no name is known
 * @param observations distinct (indicator, period, breakdown) recorded
 * @param revisions revisions made
 * @param indicatorsReported expected indicators with a value
 * @param indicatorsExpected indicators it is to report
 * @param signals pairs of indicator and actor by signal
 * @param grantedKronor whole kronor granted to its projects
 * @param projects its projects granted
 * @param lastReportedAt last recording or revision, or null
 * @param contributions activities and shifts; null from earlier versions of the service
 * @param timeliness how many of its values came in time; null from earlier versions of the service
 * @param paidKronor whole kronor paid out of its grants less what was paid back; null from earlier versions of the service
 * @param funding granted and paid by source, which sum to the two; null from earlier versions of the service
 * @param trends pairs of indicator and actor by trend; null from earlier versions of the service
 */
@PublicRecord
public record ActorProgress(
        String actor,
        String name,
        long observations,
        long revisions,
        long indicatorsReported,
        long indicatorsExpected,
        SignalCounts signals,
        long grantedKronor,
        long projects,
        Instant lastReportedAt,
        ActorContributions contributions,
        Timeliness timeliness,
        Long paidKronor,
        List<SourceFunding> funding,
        TrendCounts trends) {

    /** An actor of which no more is known. */
    public ActorProgress(
            String actor,
            String name,
            long observations,
            long revisions,
            long indicatorsReported,
            long indicatorsExpected,
            SignalCounts signals,
            long grantedKronor,
            long projects,
            Instant lastReportedAt) {
        this(
                actor,
                name,
                observations,
                revisions,
                indicatorsReported,
                indicatorsExpected,
                signals,
                grantedKronor,
                projects,
                lastReportedAt,
                null,
                null,
                null,
                null,
                null);
    }

    /** Lists are copied, so the record cannot change. */
    public ActorProgress {
        funding = funding == null ? null : List.copyOf(funding);
    }
}
