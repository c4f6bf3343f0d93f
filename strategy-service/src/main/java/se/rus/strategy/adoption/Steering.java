package se.rus.strategy.adoption;

import java.time.Instant;
import se.rus.contracts.value.Decision;
import se.rus.strategy.content.Consultation;
import se.rus.strategy.content.Draft;

/**
 * The adopted version that steers.
 *
 * @param number from 1
 * @param consultation the one that it went through, or null
 */
public record Steering(int number, Draft draft, Decision decision, Instant adoptedAt, Consultation consultation) {}
