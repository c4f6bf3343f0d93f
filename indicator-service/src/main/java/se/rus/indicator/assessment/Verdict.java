package se.rus.indicator.assessment;

import se.rus.contracts.indicator.Signal;

/**
 * What one aim says of a value.
 *
 * @param reason why it is not assessable, or what else a reader must know; null otherwise
 */
record Verdict(Signal signal, String reason, Steps steps) {}
