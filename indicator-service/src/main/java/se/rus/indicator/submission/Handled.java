package se.rus.indicator.submission;

import se.rus.platform.decision.Reply;

/**
 * What to answer a submission.
 *
 * @param position of what it changed in the store, to wait for elsewhere; 0 when it changed nothing
 */
record Handled(Reply reply, long position) {}
