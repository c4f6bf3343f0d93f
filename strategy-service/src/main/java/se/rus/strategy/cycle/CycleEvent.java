package se.rus.strategy.cycle;

import java.time.Instant;

/** What happens to a follow-up cycle. */
public sealed interface CycleEvent {

    /** It was opened with a plan. */
    record CycleOpened(Cycle cycle, CyclePlan plan, Instant at) implements CycleEvent {}

    /** It is planned otherwise from now on. */
    record CycleReplanned(CyclePlan plan, Instant at) implements CycleEvent {}

    /** The next step was taken. */
    record CycleStepTaken(TakenStep step) implements CycleEvent {}
}
