package se.rus.platform.decision;

import java.util.List;

/**
 * The rules of one kind of stream: pure functions, so that they are tested without anything running. No clock, no
 * random, no I/O; times and ids arrive in the command.
 *
 * @param <C> commands, a sealed interface
 * @param <S> the state that the decisions need, and no more
 * @param <E> events, a sealed interface
 */
public interface Decider<C, S, E> {

    /** The state before the first event. */
    S initial();

    /** What follows from a command: events (none when nothing changes) or a rejection. */
    Decision<E> decide(C command, S state);

    /** The state after an event. */
    S evolve(S state, E event);

    /** The state after a history. */
    default S fold(List<E> history) {
        S state = initial();
        for (E event : history) {
            state = evolve(state, event);
        }
        return state;
    }
}
