package se.rus.strategy.network.agreement;

import java.math.BigDecimal;

/**
 * What an actor owns.
 *
 * @param actorId the actor that owns
 * @param percent more than 0, at most 100; the shares of an agreement are 100 together
 */
public record Share(String actorId, BigDecimal percent) {}
