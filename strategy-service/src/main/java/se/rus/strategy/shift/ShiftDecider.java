package se.rus.strategy.shift;

import java.util.Objects;
import java.util.Optional;
import se.rus.contracts.strategy.ShiftStage;
import se.rus.platform.decision.Decider;
import se.rus.platform.decision.Decision;
import se.rus.platform.decision.Rejection;
import se.rus.strategy.shift.ShiftCommand.Happen;
import se.rus.strategy.shift.ShiftCommand.Revise;
import se.rus.strategy.shift.ShiftCommand.Tell;
import se.rus.strategy.shift.ShiftCommand.Told;
import se.rus.strategy.shift.ShiftEvent.ShiftDescribed;
import se.rus.strategy.shift.ShiftEvent.ShiftHappened;
import se.rus.strategy.shift.ShiftEvent.ShiftRevised;
import se.rus.strategy.shift.ShiftEvent.ShiftWanted;

/** The life of a shift: wanted and then happened, or told of when it has happened. */
public final class ShiftDecider implements Decider<ShiftCommand, ShiftState, ShiftEvent> {
    private static final Rejection MISSING =
            Rejection.notFound("shift-not-found", "There is no such shift.", "Det finns ingen sådan förflyttning.");
    private static final Rejection EXISTS =
            Rejection.state("shift-exists", "The shift exists already.", "Förflyttningen finns redan.");
    private static final Rejection HAPPENED =
            Rejection.state("shift-happened", "The shift has happened already.", "Förflyttningen har redan skett.");
    private static final Rejection OWN_STEP = Rejection.state(
            "shift-stage-fixed",
            "A change does not move a shift between wanted and happened; say that it has happened by happening.",
            "En ändring flyttar inte mellan önskad och skedd; ange att den har skett genom happening.");

    @Override
    public ShiftState initial() {
        return ShiftState.NONE;
    }

    @Override
    public Decision<ShiftEvent> decide(ShiftCommand command, ShiftState state) {
        if (command instanceof Tell == state.exists()) {
            return Decision.reject(state.exists() ? EXISTS : MISSING);
        }
        return switch (command) {
            case Tell it -> Decision.unless(broken(it.told(), it.thisYear()), told(it));
            case Revise it -> revise(it, state);
            case Happen it -> happen(it, state);
        };
    }

    private static ShiftEvent told(Tell it) {
        return switch (it.told().stage()) {
            case WANTED -> new ShiftWanted(it.told().shift(), it.told().suspectedCause(), it.by(), it.at());
            case HAPPENED -> new ShiftDescribed(it.told().shift(), it.by(), it.at());
        };
    }

    private static Decision<ShiftEvent> revise(Revise it, ShiftState state) {
        Told told = it.told();
        if (told.stage() != state.stage()) {
            return Decision.reject(OWN_STEP);
        }
        boolean same = told.shift().equals(state.shift())
                && (told.stage() == ShiftStage.HAPPENED
                        || Objects.equals(told.suspectedCause(), state.suspectedCause()));
        Optional<Rejection> broken =
                broken(told, it.thisYear()).or(() -> ShiftRules.moved(told.shift(), state.shift()));
        return same && broken.isEmpty()
                ? Decision.nothingNew()
                : Decision.unless(broken, new ShiftRevised(told.shift(), told.suspectedCause(), it.by(), it.at()));
    }

    private static Decision<ShiftEvent> happen(Happen it, ShiftState state) {
        if (state.stage() == ShiftStage.HAPPENED) {
            return Decision.reject(HAPPENED);
        }
        Shift shift = state.shift().happened(it.happening());
        return Decision.unless(
                ShiftRules.broken(shift, ShiftStage.HAPPENED, it.thisYear()).map(ShiftDecider::ofYear),
                new ShiftHappened(shift, it.by(), it.at()));
    }

    /** The last year is called year in what is said here. */
    private static Rejection ofYear(Rejection it) {
        return it.pointer().equals("/toYear") ? Rejection.rule(it.code(), "/year", it.detail(), it.detailSv()) : it;
    }

    private static Optional<Rejection> broken(Told it, int thisYear) {
        return ShiftRules.broken(it.shift(), it.stage(), thisYear)
                .or(() -> ShiftRules.cause(it.stage(), it.suspectedCause()));
    }

    @Override
    public ShiftState evolve(ShiftState state, ShiftEvent event) {
        return switch (event) {
            case ShiftDescribed it -> new ShiftState(it.shift(), ShiftStage.HAPPENED, null, false, it.by(), null);
            case ShiftWanted it ->
                new ShiftState(it.shift(), ShiftStage.WANTED, it.suspectedCause(), true, it.by(), null);
            case ShiftRevised it -> state.revised(it.shift(), it.suspectedCause(), it.by());
            case ShiftHappened it -> state.happened(it.shift(), it.by());
        };
    }
}
