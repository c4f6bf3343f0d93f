package se.rus.indicator.definition;

import java.util.Optional;
import se.rus.indicator.definition.DefinitionEvent.IndicatorCodeTaken;
import se.rus.indicator.definition.DefinitionEvent.IndicatorDefined;
import se.rus.indicator.definition.DefinitionEvent.IndicatorRetired;
import se.rus.indicator.definition.DefinitionEvent.IndicatorRevised;
import se.rus.platform.decision.Decider;
import se.rus.platform.decision.Decision;
import se.rus.platform.decision.Rejection;

/** Decides on definitions. */
public final class DefinitionDecider implements Decider<DefinitionCommand, DefinitionState, DefinitionEvent> {

    @Override
    public DefinitionState initial() {
        return DefinitionState.NONE;
    }

    @Override
    public Decision<DefinitionEvent> decide(DefinitionCommand command, DefinitionState state) {
        return switch (command) {
            case DefinitionCommand.Define it -> define(it, state);
            case DefinitionCommand.Revise it ->
                standing(state).<Decision<DefinitionEvent>>map(Decision::reject).orElseGet(() -> revise(it, state));
            case DefinitionCommand.Retire it ->
                standing(state)
                        .<Decision<DefinitionEvent>>map(Decision::reject)
                        .orElseGet(() -> Decision.accept(new IndicatorRetired(
                                state.definition().indicatorId(),
                                state.definition().county(),
                                it.reason(),
                                it.at())));
        };
    }

    private static Decision<DefinitionEvent> define(DefinitionCommand.Define it, DefinitionState state) {
        if (state.exists()) {
            return Decision.reject(
                    Rejection.state("already-defined", "It is defined already.", "Den är redan definierad."));
        }
        return DefinitionRules.broken(it.definition())
                .<Decision<DefinitionEvent>>map(Decision::reject)
                .orElseGet(() -> Decision.accept(new IndicatorDefined(it.definition(), it.at())));
    }

    private static Decision<DefinitionEvent> revise(DefinitionCommand.Revise it, DefinitionState state) {
        Revision revision = new Revision(state, it);
        if (revision.changesNothing()) {
            return Decision.nothingNew();
        }
        Optional<Rejection> broken = revision.broken().or(() -> DefinitionRules.broken(revision.definition()));
        return broken.<Decision<DefinitionEvent>>map(Decision::reject)
                .orElseGet(() -> Decision.accept(new IndicatorRevised(revision.definition(), it.reason(), it.at())));
    }

    private static Optional<Rejection> standing(DefinitionState state) {
        if (!state.exists()) {
            return Optional.of(Rejection.notFound(
                    "no-such-indicator",
                    "There is no indicator with this id.",
                    "Det finns ingen indikator med detta id."));
        }
        return state.retired()
                ? Optional.of(Rejection.state("retired", "The indicator is retired.", "Indikatorn är avslutad."))
                : Optional.empty();
    }

    @Override
    public DefinitionState evolve(DefinitionState state, DefinitionEvent event) {
        return switch (event) {
            case IndicatorDefined it -> new DefinitionState(it.definition(), state.version() + 1, false);
            case IndicatorRevised it -> new DefinitionState(it.definition(), state.version() + 1, state.retired());
            case IndicatorRetired ignored -> new DefinitionState(state.definition(), state.version() + 1, true);
            case IndicatorCodeTaken ignored -> state;
        };
    }
}
