package se.rus.contracts.progress;

import java.time.Instant;
import java.util.List;
import se.rus.contracts.PublicRecord;

/**
 * The shared progress view of one strategy, whole: each document replaces the one before. An older one may
 * come again after a restart; the greater sequence counts. Topic {@link se.rus.contracts.Topics#PROGRESS},
 * key = strategyId.
 *
 * @param strategyId the strategy
 * @param county county code, two digits
 * @param title title as adopted
 * @param periodFrom first year
 * @param periodTo last year
 * @param sequence grows with every change, by one or more
 * @param changedAt when it last changed
 * @param totals the whole in numbers
 * @param goals by number
 * @param actors by actor code
 * @param waiting what cannot be placed yet, not in any total
 * @param sources how far each source has been read
 * @param priorities by number; null when the strategy does not tell its priorities
 * @param contributions activities and shifts; null from earlier versions of the service
 * @param formerGoals goals that an earlier version of the strategy had and this one has not, where something belongs to
 *     them, with their last known titles; in all totals; null from earlier versions of the service
 * @param replacedBy id of the strategy that took its place, or null while it steers
 * @param replacedAt since when, or null
 * @param outsideFocusAreas what belongs to none of its focus areas: it is linked to none, or to one that the strategy has
 *     not; null when the strategy does not tell its priorities
 */
@PublicRecord
public record ProgressDocument(
        String strategyId,
        String county,
        String title,
        int periodFrom,
        int periodTo,
        long sequence,
        Instant changedAt,
        ProgressTotals totals,
        List<GoalProgress> goals,
        List<ActorProgress> actors,
        Waiting waiting,
        List<SourcePosition> sources,
        List<PriorityProgress> priorities,
        ContributionTotals contributions,
        List<GoalProgress> formerGoals,
        String replacedBy,
        Instant replacedAt,
        PartFollowUp outsideFocusAreas) {

    /** A document of which no more is known. */
    public ProgressDocument(
            String strategyId,
            String county,
            String title,
            int periodFrom,
            int periodTo,
            long sequence,
            Instant changedAt,
            ProgressTotals totals,
            List<GoalProgress> goals,
            List<ActorProgress> actors,
            Waiting waiting,
            List<SourcePosition> sources,
            List<PriorityProgress> priorities) {
        this(
                strategyId,
                county,
                title,
                periodFrom,
                periodTo,
                sequence,
                changedAt,
                totals,
                goals,
                actors,
                waiting,
                sources,
                priorities,
                null,
                null,
                null,
                null,
                null);
    }

    /** Lists are copied, so the record cannot change; a missing list is refused with a NullPointerException. */
    public ProgressDocument {
        goals = List.copyOf(goals);
        actors = List.copyOf(actors);
        sources = List.copyOf(sources);
        priorities = priorities == null ? null : List.copyOf(priorities);
        formerGoals = formerGoals == null ? null : List.copyOf(formerGoals);
    }
}
