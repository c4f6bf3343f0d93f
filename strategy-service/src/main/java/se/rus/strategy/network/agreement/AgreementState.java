package se.rus.strategy.network.agreement;

/** As much of an agreement's history as its decisions need. */
public sealed interface AgreementState {

    /** There is none. */
    record None() implements AgreementState {}

    /** It is entered. */
    record Known(Agreement agreement) implements AgreementState {}
}
