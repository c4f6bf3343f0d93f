package se.rus.platform.decision;

/**
 * What to answer, and where in the store it stands.
 *
 * @param position that the write has reached
 */
public record Replied(Reply reply, long position) {}
