package se.rus.strategy.cycle;

import java.time.Instant;
import java.util.List;

/** What may be asked of a follow-up cycle. */
public sealed interface CycleCommand {

    /**
     * Open it.
     *
     * @param strategyFrom first year of the strategy
     * @param strategyTo last year of the strategy
     */
    record Open(Cycle cycle, CyclePlan plan, int strategyFrom, int strategyTo, Instant at) implements CycleCommand {}

    /** Plan it otherwise. */
    record Replan(CyclePlan plan, Instant at) implements CycleCommand {}

    /**
     * Take the next step.
     *
     * @param openDeviations those of its period that are neither decided nor closed, as they are to be named
     */
    record Take(TakenStep step, List<String> openDeviations) implements CycleCommand {
        public Take {
            openDeviations = List.copyOf(openDeviations);
        }
    }
}
