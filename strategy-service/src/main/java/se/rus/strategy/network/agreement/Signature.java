package se.rus.strategy.network.agreement;

import java.time.LocalDate;

/**
 * That an actor has signed.
 *
 * @param actorId the actor
 * @param signedOn the day
 */
public record Signature(String actorId, LocalDate signedOn) {}
