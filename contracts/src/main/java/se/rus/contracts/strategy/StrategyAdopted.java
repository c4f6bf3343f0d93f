package se.rus.contracts.strategy;

import java.time.Instant;
import java.util.List;
import se.rus.contracts.PublicRecord;
import se.rus.contracts.value.Decision;

/**
 * A regional development strategy was adopted and now steers what is followed up. Its revision comes as
 * the same event with the same strategyId: the later one holds.
 * Topic {@link se.rus.contracts.Topics#STRATEGY}, key = strategyId.
 *
 * @param strategyId opaque id
 * @param county county code, two digits
 * @param title title as adopted, Swedish
 * @param periodFrom first year of the period, four digits
 * @param periodTo last year of the period, not before periodFrom
 * @param decision the decision to adopt it
 * @param goals its goals in printed order, at least one
 * @param adoptedAt when the adoption was registered
 * @param details more about it; null from earlier versions of the service
 */
@PublicRecord
public record StrategyAdopted(
        String strategyId,
        String county,
        String title,
        int periodFrom,
        int periodTo,
        Decision decision,
        List<StrategyGoal> goals,
        Instant adoptedAt,
        StrategyDetails details) {

    /** A strategy of which no more is known. */
    public StrategyAdopted(
            String strategyId,
            String county,
            String title,
            int periodFrom,
            int periodTo,
            Decision decision,
            List<StrategyGoal> goals,
            Instant adoptedAt) {
        this(strategyId, county, title, periodFrom, periodTo, decision, goals, adoptedAt, null);
    }

    /** Lists are copied, so the record cannot change; a missing list is refused with a NullPointerException. */
    public StrategyAdopted {
        goals = List.copyOf(goals);
    }
}
