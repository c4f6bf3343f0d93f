package se.rus.strategy.relation;

import java.time.LocalDate;

/** What may be asked of an actor's relation to a strategy. Days, times and ids come with the command. */
public sealed interface RelationCommand {

    /** Enter one more assessment; its sequence is not yet known. */
    record Assess(Assessment assessment, LocalDate today) implements RelationCommand {}
}
