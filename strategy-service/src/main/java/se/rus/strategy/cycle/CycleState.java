package se.rus.strategy.cycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A follow-up cycle as it stands.
 *
 * @param cycle null when there is none, and so are plan and step
 * @param taken the steps that were taken, in order
 */
public record CycleState(Cycle cycle, CyclePlan plan, CycleStep step, List<TakenStep> taken) {
    static final CycleState NONE = new CycleState(null, null, null, List.of());

    public CycleState {
        taken = List.copyOf(taken);
    }

    boolean exists() {
        return cycle != null;
    }

    boolean isOver() {
        return step == CycleStep.CLOSED;
    }

    /** The one that follows; empty when it is closed. */
    Optional<CycleStep> next() {
        return isOver() ? Optional.empty() : Optional.of(CycleStep.values()[step.ordinal() + 1]);
    }

    /** By when the next step is to be taken; null when it is closed. */
    LocalDate deadline() {
        return next().map(due -> plan.steps().stream()
                        .filter(each -> each.step() == due)
                        .findFirst()
                        .orElseThrow()
                        .deadline())
                .orElse(null);
    }

    CycleState replanned(CyclePlan to) {
        return new CycleState(cycle, to, step, taken);
    }

    CycleState after(TakenStep one) {
        return new CycleState(
                cycle,
                plan,
                one.step(),
                Stream.concat(taken.stream(), Stream.of(one)).toList());
    }
}
