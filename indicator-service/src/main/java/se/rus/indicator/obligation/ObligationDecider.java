package se.rus.indicator.obligation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.rus.indicator.obligation.ObligationCommand.Reopen;
import se.rus.indicator.obligation.ObligationCommand.Revise;
import se.rus.indicator.obligation.ObligationCommand.Set;
import se.rus.indicator.obligation.ObligationEvent.ObligationReopened;
import se.rus.indicator.obligation.ObligationEvent.ObligationRevised;
import se.rus.indicator.obligation.ObligationEvent.ObligationSet;
import se.rus.indicator.obligation.ObligationEvent.ObligationsAdded;
import se.rus.platform.decision.Decider;
import se.rus.platform.decision.Decision;
import se.rus.platform.decision.Rejection;

/** Decides on reporting obligations. */
public final class ObligationDecider implements Decider<ObligationCommand, ObligationState, ObligationEvent> {

    @Override
    public ObligationState initial() {
        return ObligationState.NONE;
    }

    @Override
    public Decision<ObligationEvent> decide(ObligationCommand command, ObligationState state) {
        return switch (command) {
            case Set it -> checked(it.obligation(), new ObligationSet(it.obligation(), it.at()));
            case Revise it ->
                !state.exists()
                        ? unknown()
                        : it.obligation().equals(state.obligation())
                                ? Decision.nothingNew()
                                : checked(it.obligation(), new ObligationRevised(it.obligation(), it.at()));
            case Reopen it -> state.exists() ? reopen(it, state) : unknown();
        };
    }

    private static Decision<ObligationEvent> checked(Obligation it, ObligationEvent event) {
        return daysInOrder(it).<Decision<ObligationEvent>>map(Decision::reject).orElseGet(() -> Decision.accept(event));
    }

    private static Optional<Rejection> daysInOrder(Obligation it) {
        return it.opens().isAfter(it.due()) || it.due().isAfter(it.closes())
                ? Optional.of(Rejection.rule(
                        "days-out-of-order",
                        "/due",
                        "It opens first, is due then, and closes last.",
                        "Först öppnar den, sedan är sista dag, och sist stänger den."))
                : Optional.empty();
    }

    private static Decision<ObligationEvent> reopen(Reopen it, ObligationState state) {
        String actor = it.reopening().actor();
        if (!state.obligation().actors().contains(actor)) {
            return Decision.reject(Rejection.rule(
                    "not-obliged", "/actor", actor + " does not report here.", actor + " rapporterar inte här."));
        }
        if (!it.reopening().until().isAfter(state.obligation().closes())
                || it.reopening().until().isBefore(it.today())) {
            return Decision.reject(Rejection.rule(
                    "until-too-early",
                    "/until",
                    "The last day lies after closing, and not before today.",
                    "Sista dagen ligger efter stängning, och inte före i dag."));
        }
        return state.reopenings().contains(it.reopening())
                ? Decision.nothingNew()
                : Decision.accept(new ObligationReopened(state.obligation().obligationId(), it.reopening(), it.at()));
    }

    private static Decision<ObligationEvent> unknown() {
        return Decision.reject(Rejection.notFound(
                "no-such-obligation",
                "There is no obligation with this id.",
                "Det finns inget rapporteringskrav med detta id."));
    }

    @Override
    public ObligationState evolve(ObligationState state, ObligationEvent event) {
        return switch (event) {
            case ObligationSet it -> new ObligationState(it.obligation(), List.of());
            case ObligationRevised it -> new ObligationState(it.obligation(), state.reopenings());
            case ObligationReopened it -> {
                List<Reopening> reopenings = new ArrayList<>(state.reopenings());
                reopenings.removeIf(each -> each.actor().equals(it.reopening().actor()));
                reopenings.add(it.reopening());
                yield new ObligationState(state.obligation(), reopenings);
            }
            // It stands in the stream of a period, never in that of an obligation.
            case ObligationsAdded ignored -> state;
        };
    }
}
