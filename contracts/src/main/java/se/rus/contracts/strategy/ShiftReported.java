package se.rus.contracts.strategy;

import java.time.Instant;
import java.util.List;
import se.rus.contracts.PublicRecord;

/**
 * A shift (förflyttning) as it is told of now: each event replaces the one before with the same shiftId. Changes that
 * follow each other closely may come as one. Topic {@link se.rus.contracts.Topics#STRATEGY}, key = strategyId.
 *
 * @param shiftId opaque id
 * @param strategyId the strategy it belongs to, which may come later than the shift
 * @param county county code of the strategy, two digits
 * @param from how it was, Swedish; null while it is only wanted and nobody has said
 * @param to how it became, or is wanted to become, Swedish
 * @param responsible id of the actor that tells of it: {@code 0880}, {@code lst-08} or the UUID of the register
 * @param actors ids of others that contributed, of whatever county; may be empty
 * @param elements ids of goals, priorities and focus areas of the strategy, each once; empty: the strategy as a whole
 * @param stage whether it has come about
 * @param fromYear first year of the period
 * @param toYear last year, not before fromYear
 * @param changedAt when what is told of it last changed
 * @param actorNames names of those who are neither municipality nor region; null when there are none
 */
@PublicRecord
public record ShiftReported(
        String shiftId,
        String strategyId,
        String county,
        String from,
        String to,
        String responsible,
        List<String> actors,
        List<String> elements,
        ShiftStage stage,
        int fromYear,
        int toYear,
        Instant changedAt,
        List<ActorName> actorNames) {

    /** Lists are copied, so the record cannot change; a missing list is refused with a NullPointerException. */
    public ShiftReported {
        actors = List.copyOf(actors);
        elements = List.copyOf(elements);
        actorNames = actorNames == null ? null : List.copyOf(actorNames);
    }
}
