package se.rus.indicator.assessment;

/**
 * A result together with how it came about.
 *
 * @param what null when there is none; the steps say why
 */
record Told<T>(T what, Steps steps) {}
