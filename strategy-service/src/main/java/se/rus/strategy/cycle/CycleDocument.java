package se.rus.strategy.cycle;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A follow-up cycle as it is served.
 *
 * @param step how far it has come
 * @param deadline of the next step; left out when it is closed
 * @param taken the steps that were taken, in order
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
