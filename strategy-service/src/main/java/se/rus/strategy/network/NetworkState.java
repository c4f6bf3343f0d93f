package se.rus.strategy.network;

/** As much of a network's history as its decisions need. */
public sealed interface NetworkState {

    /** There is none. */
    record None() implements NetworkState {}

    /** It is entered. */
    record Known(Network network) implements NetworkState {}
}
