package se.rus.strategy.relation;

/** What happens to an actor's relation to a strategy. */
public sealed interface RelationEvent {

    /** It was assessed. */
    record RelationAssessed(Assessment assessment) implements RelationEvent {}
}
