package se.rus.indicator.definition;

import java.time.Instant;

/** What happens to definitions. */
public sealed interface DefinitionEvent {

    /** An indicator came to be. */
    record IndicatorDefined(Definition definition, Instant definedAt) implements DefinitionEvent {}

    /** A code was taken; in a stream of its own for each code, so that of two that want it one gets it. */
    record IndicatorCodeTaken(String indicatorId) implements DefinitionEvent {}
}
