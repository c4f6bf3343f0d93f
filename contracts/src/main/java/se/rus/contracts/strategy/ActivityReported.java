package se.rus.contracts.strategy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import se.rus.contracts.PublicRecord;

/**
 * An activity (aktivitet) as it stands now: each event replaces the one before with the same activityId. Changes that
 * follow each other closely may come as one. Topic {@link se.rus.contracts.Topics#STRATEGY}, key = strategyId.
 *
 * @param activityId opaque id
 * @param strategyId the strategy it contributes to, which may come later than the activity
 * @param county county code of the strategy, two digits
 * @param title what it is called, Swedish
 * @param responsible id of the actor that answers for it: {@code 0880}, {@code lst-08} or the UUID of the register
 * @param partners ids of others that take part, also of other counties; who declined is not among them; may be empty
 * @param elements ids of goals, priorities and focus areas of the strategy, each once; empty: the strategy as a whole
 * @param status as last reported
 * @param from first day
 * @param to last day, not before the first
 * @param changedAt when it was last changed
 * @param actorNames names of those who are neither municipality nor region; null when there are none
 */
@PublicRecord
public record ActivityReported(
        String activityId,
        String strategyId,
        String county,
        String title,
        String responsible,
        List<String> partners,
        List<String> elements,
        ActivityStatus status,
        LocalDate from,
        LocalDate to,
        Instant changedAt,
        List<ActorName> actorNames) {

    /** Lists are copied, so the record cannot change; a missing list is refused with a NullPointerException. */
    public ActivityReported {
        partners = List.copyOf(partners);
        elements = List.copyOf(elements);
        actorNames = actorNames == null ? null : List.copyOf(actorNames);
    }
}
