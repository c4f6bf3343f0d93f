package se.rus.strategy.cycle;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A follow-up cycle as it is served.
 *
 * @param cycleId id of the cycle
 * @param strategyId the strategy that is followed up
 * @param county county code of the strategy, two digits
 * @param type how often it comes back
 * @param period what is followed up: 2026-T1, 2026-H1, 2026 or 2023-2026
 * @param step how far it has come
 * @param deadline of the next step; left out when it is closed
 * @param plan how it is to be done
 * @param taken the steps that were taken, in order
 * @param version grows by one with every change; the same number as in the ETag
 */
@Schema(name = "FollowUpCycle", examples = CycleExamples.CYCLE)
public record CycleDocument(
        String cycleId,
        String strategyId,
        String county,
        CycleType type,
        String period,
        CycleStep step,
        LocalDate deadline,
        CyclePlan plan,
        List<TakenStep> taken,
        long version) {

    static CycleDocument of(CycleState it, long version) {
        Cycle cycle = it.cycle();
        return new CycleDocument(
                cycle.cycleId(),
                cycle.strategyId(),
                cycle.county(),
                cycle.type(),
                cycle.period(),
                it.step(),
                it.deadline(),
                it.plan(),
                it.taken(),
                version);
    }
}
