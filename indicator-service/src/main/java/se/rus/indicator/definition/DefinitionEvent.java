package se.rus.indicator.definition;

import java.time.Instant;

/** What happens to definitions. */
public sealed interface DefinitionEvent {

    /** An indicator came to be. */
    record IndicatorDefined(Definition definition, Instant definedAt) implements DefinitionEvent {}

    /**
     * It is defined otherwise from now on.
     *
     * @param definition the whole of it as it is now
     */
    record IndicatorRevised(Definition definition, String reason, Instant revisedAt) implements DefinitionEvent {}

    /** It is not measured any more. What was reported stays. */
    record IndicatorRetired(String indicatorId, String county, String reason, Instant retiredAt)
            implements DefinitionEvent {}

    /** A code was taken; in a stream of its own for each code, so that of two that want it one gets it. */
    record IndicatorCodeTaken(String indicatorId) implements DefinitionEvent {}
}
