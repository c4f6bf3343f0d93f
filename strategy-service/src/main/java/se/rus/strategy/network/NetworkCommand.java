package se.rus.strategy.network;

import java.time.Instant;
import java.time.LocalDate;

/** What may be asked of a network. Times and ids come with the command. */
public sealed interface NetworkCommand {

    /** Enter it, with the members it has. */
    record StartNetwork(Network network, Instant at) implements NetworkCommand {}

    /** Describe it otherwise. */
    record DescribeNetwork(Network.Description as, Instant at) implements NetworkCommand {}

    /** Let an actor take part from a day on. */
    record JoinNetwork(String actorId, LocalDate from, Instant at) implements NetworkCommand {}

    /** Let an actor take part no longer from a day on. */
    record LeaveNetwork(String actorId, LocalDate until, Instant at) implements NetworkCommand {}

    /** Say that it no longer exists from a day on. */
    record CloseNetwork(LocalDate on, Instant at) implements NetworkCommand {}
}
