package se.rus.indicator.definition;

import java.time.Instant;
import java.util.Optional;
import se.rus.indicator.definition.DefinitionEvent.IndicatorDefined;
import se.rus.platform.decision.Decider;
import se.rus.platform.decision.Decision;
import se.rus.platform.decision.Rejection;

/** Decides on definitions. The state is the definition, when there is one. */
public final class DefinitionDecider
        implements Decider<DefinitionDecider.Define, Optional<Definition>, DefinitionEvent> {

    /** Defines an indicator. */
    public record Define(Definition definition, Instant at) {}

    @Override
    public Optional<Definition> initial() {
        return Optional.empty();
    }

    @Override
    public Decision<DefinitionEvent> decide(Define command, Optional<Definition> state) {
        if (state.isPresent()) {
            return Decision.reject(
                    Rejection.state("already-defined", "It is defined already.", "Den är redan definierad."));
        }
        return DefinitionRules.broken(command.definition())
                .<Decision<DefinitionEvent>>map(Decision::reject)
                .orElseGet(() -> Decision.accept(new IndicatorDefined(command.definition(), command.at())));
    }

    @Override
    public Optional<Definition> evolve(Optional<Definition> state, DefinitionEvent event) {
        return event instanceof IndicatorDefined defined ? Optional.of(defined.definition()) : state;
    }
}
