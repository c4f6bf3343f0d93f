package se.rus.indicator.definition;

import java.time.Instant;

/** What is wanted of definitions. */
public sealed interface DefinitionCommand {

    /** Defines an indicator. */
    record Define(Definition definition, Instant at) implements DefinitionCommand {}

    /**
     * Defines it otherwise.
     *
     * @param definition the whole of it as it shall be; its breaks are taken from what there is
     * @param breakFrom the first period that cannot be compared with those before; null when all can
     */
    record Revise(Definition definition, String breakFrom, String reason, Instant at) implements DefinitionCommand {}

    /** Ends it. */
    record Retire(String reason, Instant at) implements DefinitionCommand {}
}
