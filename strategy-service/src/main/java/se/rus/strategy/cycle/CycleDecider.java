package se.rus.strategy.cycle;

import java.util.List;
import se.rus.platform.decision.Decider;
import se.rus.platform.decision.Decision;
import se.rus.platform.decision.Rejection;
import se.rus.strategy.cycle.CycleCommand.Open;
import se.rus.strategy.cycle.CycleCommand.Replan;
import se.rus.strategy.cycle.CycleCommand.Take;
import se.rus.strategy.cycle.CycleEvent.CycleOpened;
import se.rus.strategy.cycle.CycleEvent.CycleReplanned;
import se.rus.strategy.cycle.CycleEvent.CycleStepTaken;

/** The life of a follow-up cycle: opened, then one step after the other until it is closed. */
public final class CycleDecider implements Decider<CycleCommand, CycleState, CycleEvent> {
    private static final Rejection MISSING = Rejection.notFound(
            "cycle-not-found", "There is no such follow-up cycle.", "Det finns ingen sådan uppföljning.");
    private static final Rejection EXISTS = Rejection.state(
            "cycle-exists",
            "The strategy has a cycle of this type and period already.",
            "Strategin har redan en uppföljning av denna typ och period.");
    private static final Rejection CLOSED =
            Rejection.state("cycle-closed", "The cycle is closed.", "Uppföljningen är avslutad.");

    @Override
    public CycleState initial() {
        return CycleState.NONE;
    }

    @Override
    public Decision<CycleEvent> decide(CycleCommand command, CycleState state) {
        if (command instanceof Open == state.exists()) {
            return Decision.reject(state.exists() ? EXISTS : MISSING);
        }
        if (state.exists() && state.isOver()) {
            return Decision.reject(CLOSED);
        }
        return switch (command) {
            case Open it -> Decision.unless(CycleRules.broken(it), new CycleOpened(it.cycle(), it.plan(), it.at()));
            case Replan(CyclePlan plan, var at) ->
                plan.equals(state.plan())
                        ? Decision.nothingNew()
                        : Decision.unless(
                                CycleRules.broken(plan, "", state.cycle().span()), new CycleReplanned(plan, at));
            case Take(TakenStep step, List<String> open) -> take(step, open, state);
        };
    }

    private static Decision<CycleEvent> take(TakenStep step, List<String> open, CycleState state) {
        CycleStep next = state.next().orElseThrow();
        if (step.step() != next) {
            return Decision.reject(Rejection.state(
                    "step-out-of-order",
                    "The cycle is " + state.step().word() + "; the next step is " + next.word() + ".",
                    "Uppföljningen är " + state.step().word() + "; nästa steg är " + next.word() + "."));
        }
        return next == CycleStep.CLOSED && !open.isEmpty()
                ? Decision.reject(Rejection.state(
                        "open-deviations",
                        "Decide on or close these deviations first: " + String.join(", ", open) + ".",
                        "Besluta om eller avsluta först avvikelserna: " + String.join(", ", open) + "."))
                : Decision.accept(new CycleStepTaken(step));
    }

    @Override
    public CycleState evolve(CycleState state, CycleEvent event) {
        return switch (event) {
            case CycleOpened it -> new CycleState(it.cycle(), it.plan(), CycleStep.OPEN, List.of());
            case CycleReplanned it -> state.replanned(it.plan());
            case CycleStepTaken it -> state.after(it.step());
        };
    }
}
