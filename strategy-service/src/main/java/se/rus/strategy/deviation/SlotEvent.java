package se.rus.strategy.deviation;

/** Whose turn it is: of one strategy, indicator and actor, one deviation is open at most. */
public sealed interface SlotEvent {

    /** The deviation was opened while no other one was. */
    record DeviationSlotTaken(String deviationId) implements SlotEvent {}
}
