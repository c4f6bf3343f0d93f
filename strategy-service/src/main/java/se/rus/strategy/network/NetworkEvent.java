package se.rus.strategy.network;

import java.time.Instant;

/** What happens to a network. */
public sealed interface NetworkEvent {

    /** The network after it. */
    Network network();

    /** It was entered. */
    record NetworkStarted(Network network, Instant startedAt) implements NetworkEvent {}

    /** It is described otherwise. */
    record NetworkDescribed(Network network, Instant describedAt) implements NetworkEvent {}

    /** An actor takes part. */
    record NetworkJoined(Network network, String actorId, Instant joinedAt) implements NetworkEvent {}

    /** An actor takes part no longer. */
    record NetworkLeft(Network network, String actorId, Instant leftAt) implements NetworkEvent {}

    /** It no longer exists. */
    record NetworkClosed(Network network, Instant closedAt) implements NetworkEvent {}
}
