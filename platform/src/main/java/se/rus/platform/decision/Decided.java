package se.rus.platform.decision;

import java.util.List;

/**
 * What became of a command.
 *
 * @param state after it
 * @param version of the stream after it
 * @param events what happened; empty when nothing changed
 * @param position of the last event in the store; 0 when nothing changed
 */
public record Decided<S, E>(S state, long version, List<E> events, long position) {}
