package se.rus.strategy.contribution;

/**
 * Who said it.
 *
 * @param actor code of the organisation that the token was for
 * @param onBehalf whether it was the county's coordinator, speaking for the responsible actor
 */
public record By(String actor, boolean onBehalf) {}
